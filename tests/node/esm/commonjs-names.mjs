// SPDX-License-Identifier: Apache-2.0
import assert from 'assert';
// The error of a name that CommonJS modules have says so, also of import().
const load = (text) => import('data:text/javascript,' + encodeURIComponent(text));
await assert.rejects(load('require("fs")'),
  { name: 'ReferenceError', message: 'require is not defined in ES module scope, you can use import instead' });
for (const name of ['exports', 'module', '__filename', '__dirname']) {
  await assert.rejects(load(name), { name: 'ReferenceError', message: name + ' is not defined in ES module scope' });
}
await assert.rejects(load('require_other'), { message: 'require_other is not defined' });
