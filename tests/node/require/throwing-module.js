// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

for (let i = 1; i <= 2; i++) {
  assert.throws(() => require('../../fixtures/require/throws'), { name: 'TypeError', message: 'from the module' });
  assert.strictEqual(global.throwsRan, i);
  assert.strictEqual(require.cache[at('throws.js')], undefined);
  assert.ok(!module.children.some((child) => child.filename === at('throws.js')));
}
