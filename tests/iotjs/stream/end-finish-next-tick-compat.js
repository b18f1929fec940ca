// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// Nothing waits: 'finish' comes in a tick, once, whatever end is called again.
const w = new Writable();
w._readyToWrite();
let finished = 0;
w.on('finish', () => finished++);
assert.strictEqual(w.end(), undefined);
assert.strictEqual(w.end(), undefined);
assert.strictEqual(finished, 0);
process.nextTick(() => assert.strictEqual(finished, 1));
process.on('exit', () => assert.strictEqual(finished, 1));
