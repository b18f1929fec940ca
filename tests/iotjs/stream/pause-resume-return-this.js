// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const r = new Readable({ read() {} });
assert.strictEqual(r.pause(), r);
assert.strictEqual(r.pause(), r);
assert.strictEqual(r.isPaused(), true);
assert.strictEqual(r.resume(), r);
assert.strictEqual(r.resume(), r);
assert.strictEqual(r.isPaused(), false);
