// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const first = require('../../fixtures/require/plain');
const cache = Module._cache;
Module._cache = Object.create(null);
const second = require('../../fixtures/require/plain');
assert.notStrictEqual(second, first);
Module._cache = cache;
assert.strictEqual(require('../../fixtures/require/plain'), first);
process.env.NODE_PATH = path.join(dir, 'places');
Module._initPaths();
assert.ok(Module.globalPaths.includes(path.join(dir, 'places')));
assert.strictEqual(require('sibling').sibling, true);
