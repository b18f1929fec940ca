// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

let evaluated = false;
import('../../fixtures/esm/detected.js').then((ns) => {
  evaluated = true;
  assert.deepStrictEqual({ ...ns }, { name: 'detected.js', default: 'undefined' });
  return import('../../fixtures/esm/none.mjs');
}).then(() => assert.fail(), (error) => {
  assert.strictEqual(error.code, 'ERR_MODULE_NOT_FOUND');
  assert.match(error.message, /^Cannot find module '.*none\.mjs' imported from .*dynamic-import-in-script\.js$/);
  assert.match(error.url, /^file:.*none\.mjs$/);
});
assert.strictEqual(evaluated, false);
process.on('exit', () => assert.strictEqual(evaluated, true));
