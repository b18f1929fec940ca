// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// While paused every push is told, the end is not.
const r = new Readable();
let readable = 0;
r.on('readable', () => readable++);
for (let i = 1; i <= 3; i++) {
  r.push('x');
  assert.strictEqual(readable, i);
}
r.push(null);
process.on('exit', () => assert.strictEqual(readable, 3));
