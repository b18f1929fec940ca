// SPDX-License-Identifier: Apache-2.0
// A Transform that has ended its readable side holds its source back until 'end' has been emitted.

'use strict';

const assert = require('assert');
const { Readable, Transform } = require('stream');

let left = 5;
const source = new Readable({ read() { if (left-- > 0) this.push(Buffer.alloc(20000)); } });
const once = new Transform({ transform(chunk, encoding, callback) { this.push(null); callback(); } });
let ended = 0;
source.pipe(once).resume().on('end', () => {
  ended++;
  assert.strictEqual(left, 3);
  assert.ok(source.isPaused());
});
process.on('exit', () => assert.strictEqual(ended, 1));
