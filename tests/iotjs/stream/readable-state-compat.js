// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// The state as IoT.js names it.
const r = new Readable();
const { buffer, length, defaultEncoding, flowing, ended, endEmitted } = r._readableState;
assert.deepStrictEqual([buffer.length, length, defaultEncoding, Boolean(flowing), ended, endEmitted],
  [0, 0, 'utf8', false, false, false]);
assert.strictEqual(new Readable({ defaultEncoding: 'hex' })._readableState.defaultEncoding, 'hex');
r.push('abc');
assert.strictEqual(r._readableState.length, 3);
r.push(null);
assert.strictEqual(r._readableState.ended, true);
assert.strictEqual(r._readableState.endEmitted, false);
r.resume();
assert.strictEqual(r._readableState.flowing, true);
assert.strictEqual(r._readableState.length, 0);
assert.strictEqual(r._readableState.endEmitted, true);
