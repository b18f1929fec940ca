// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// Who calls _readyToWrite has the _write of IoT.js's API, which calls onwrite and callback, if there is one. What waits
// for the chunk is called once. Without _readyToWrite the second argument is the encoding.
const seen = [];
const w = new Writable();
w._write = (chunk, callback, onwrite) => {
  seen.push(`${chunk} ${typeof callback}`);
  onwrite();
  if (callback) callback();
};
w._readyToWrite();
w.write('a', () => seen.push('written'));
w.write('b');

const plain = new Writable();
plain._write = (chunk, encoding, callback) => {
  seen.push(`${chunk} ${encoding}`);
  callback();
};
plain.write('c');
process.on('exit', () => assert.deepStrictEqual(seen, ['a function', 'b undefined', 'c buffer', 'written']));
