// SPDX-License-Identifier: Apache-2.0
// env: IOTJS_EXTRA_MODULE_PATH=/nowhere:fixtures/require/places/extra
// env: IOTJS_WORKING_DIR_PATH=fixtures/require/places/work
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require(at('places', 'use')).sibling, true);
assert.strictEqual(require('extra-module').extra, true);
assert.strictEqual(require('installed').installed, true);
assert.strictEqual(require(at('places', 'shadow-use')).from, 'node_modules');
assert.strictEqual(require('fixtures/require/plain').dir, dir);
