// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

// A destination that takes nothing has everything queued.
const r = new Readable();
const w = new Writable({ highWaterMark: 1 });
w._write = () => {};
w._readyToWrite();
r.pipe(w);
for (let i = 0; i < 10; i++) r.push('0123456789');
assert.strictEqual(r.isPaused(), false);
assert.strictEqual(r._readableState.length, 0);
assert.strictEqual(w._writableState.length, 100);
