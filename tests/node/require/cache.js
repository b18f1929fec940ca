// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const first = require('../../fixtures/require/plain.js');
assert.strictEqual(require('../../fixtures/require/plain'), first);
assert.strictEqual(require(at('plain.js')), first);
assert.strictEqual(require.cache[at('plain.js')].exports, first);
delete require.cache[at('plain.js')];
const second = require('../../fixtures/require/plain');
assert.notStrictEqual(second, first);
require.cache[at('plain.js')].exports = 'replaced';
assert.strictEqual(require('../../fixtures/require/plain'), 'replaced');
require.cache.path = { exports: 'mocked' };
assert.strictEqual(require('path'), 'mocked');
assert.notStrictEqual(require('node:path'), 'mocked');
delete require.cache.path;
assert.strictEqual(require('path'), path);
