// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
for (const name of ['inspector', 'node:inspector/promises']) {
  const inspector = require(name);
  assert.strictEqual(inspector.url(), undefined);
  assert.throws(() => inspector.open(), { code: 'ERR_INSPECTOR_NOT_AVAILABLE' });
  assert.throws(() => new inspector.Session().connect(), { code: 'ERR_INSPECTOR_NOT_AVAILABLE' });
}
