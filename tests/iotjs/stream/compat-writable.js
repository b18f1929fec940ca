// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable, Duplex } = require('stream');

const lines = [];
const pending = [];
const w = new Writable({ highWaterMark: 4 });
w._write = function (chunk, callback, onwrite) {
  lines.push(String(chunk));
  pending.push(() => {
    onwrite();
    if (callback) callback();
  });
};
for (const event of ['drain', 'finish', 'close']) w.on(event, () => lines.push(event));

// Nothing is written before _readyToWrite.
assert.strictEqual(w.write('ab', () => lines.push('written')), true);
assert.strictEqual(w.write('cd'), false);
assert.deepStrictEqual(lines, []);
w._readyToWrite();
assert.deepStrictEqual(lines, ['ab']);
pending.shift()();
pending.shift()();
assert.deepStrictEqual(lines, ['ab', 'cd', 'written', 'drain']);

// end takes a callback as its second argument, and write works until 'finish'.
assert.strictEqual(w.end('ef', () => lines.push('callback')), undefined);
assert.strictEqual(w.write('g'), true);
pending.shift()();
pending.shift()();
assert.deepStrictEqual(lines.slice(4), ['ef', 'g', 'finish', 'callback']);
w.on('error', (err) => lines.push(err.message));
assert.strictEqual(w.write('late', (err) => lines.push(`cb ${err.message}`)), false);
process.on('exit', () => assert.deepStrictEqual(lines.slice(8), ['write after end', 'cb write after end']));

assert.throws(() => {
  const bare = new Writable();
  bare._readyToWrite();
  bare.write('x');
}, { message: 'unreachable' });
assert.ok(Duplex({ highWaterMark: 0 }) instanceof Duplex);
