// SPDX-License-Identifier: Apache-2.0
// duplexPair: what is written to one side is read from the other, with back-pressure.

'use strict';

const assert = require('assert');
const { duplexPair, Duplex } = require('stream');

const [a, b] = duplexPair({ highWaterMark: 4 });
assert.ok(a instanceof Duplex && b instanceof Duplex);

let read = '';
b.setEncoding('utf8').on('data', (text) => { read += text; });
b.on('end', () => b.end('bye'));
let answered = '';
a.setEncoding('utf8').on('data', (text) => { answered += text; });
a.write('hello ');
a.end('world');

const [c] = duplexPair({ highWaterMark: 4 });
let written = 0;
c.write('1234', () => written++); // nobody reads the other side
process.on('exit', () => {
  assert.strictEqual(read, 'hello world');
  assert.strictEqual(answered, 'bye');
  assert.strictEqual(written, 0);
});
