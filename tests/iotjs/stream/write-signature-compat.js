// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// _write(chunk, callback, onwrite): it calls the script's callback itself.
const w = new Writable();
const mine = () => {};
let got;
w._write = function (...args) {
  assert.strictEqual(this, w);
  got = args;
};
w._readyToWrite();
w.write('x', mine);
assert.strictEqual(got.length, 3);
assert.ok(Buffer.isBuffer(got[0]));
assert.strictEqual(got[1], mine);
assert.strictEqual(typeof got[2], 'function');
