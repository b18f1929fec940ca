// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const lines = (pieces, expected, options) => {
  const input = new PassThrough();
  const seen = [];
  const rl = readline.createInterface({ input, ...options });
  rl.on('line', (line) => seen.push(line));
  rl.on('close', () => {
    assert.deepStrictEqual(seen, expected);
    left--;
  });
  const next = () => {
    if (pieces.length === 0) {
      input.end();
      return;
    }
    input.write(pieces.shift());
    setImmediate(next);
  };
  next();
};
let left = 9;
lines(['a\nb\nc\n'], ['a', 'b', 'c']);
lines(['a\nb'], ['a', 'b']);
lines(['a\r\nb\r', '\nc\r\rd'], ['a', 'b', 'c', '', 'd'], { crlfDelay: 60000 });
lines(['par', 'ti', 'al\nrest\n'], ['partial', 'rest']);
lines(['\n\n'], ['', '']);
lines([''], []);
lines([Buffer.from([0xc3]), Buffer.from([0xa9, 10])], ['é']);
lines(['a\u2028b\n'], ['a\u2028b']);
lines(['x\r', 'y\n'], ['x', 'y'], { crlfDelay: Infinity });
process.on('exit', () => assert.strictEqual(left, 0));
