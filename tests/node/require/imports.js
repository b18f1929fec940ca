// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const { req } = require(at('imports', 'main'));
assert.strictEqual(req('#lib').lib, true);
assert.strictEqual(req('#dep/a').dep, 'a');
assert.strictEqual(req('#near').near, true);
for (const id of ['#none', '#unknown']) {
  assert.throws(() => req(id), {
    name: 'TypeError', code: 'ERR_PACKAGE_IMPORT_NOT_DEFINED',
    message: `Package import specifier "${id}" is not defined in package ${at('imports', 'package.json')}` +
      ` imported from ${at('imports', 'main.js')}`,
  });
}
assert.throws(() => req('#'), { code: 'ERR_INVALID_MODULE_SPECIFIER' });
