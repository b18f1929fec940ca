// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

const a = require('../../fixtures/require/cycle-a');
const b = require('../../fixtures/require/cycle-b');
assert.deepStrictEqual(a, { early: true, sawB: true, done: true });
assert.deepStrictEqual(b, { sawEarly: true, sawDone: undefined, done: true });
