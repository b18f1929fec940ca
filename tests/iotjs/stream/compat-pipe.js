// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable, Writable, Duplex } = require('stream');

const target = (Class, name) => {
  const s = new Class();
  s._write = function (chunk, callback, onwrite) {
    lines.push(`${name} ${chunk}`);
    if (this.push) this.push(chunk);
    onwrite();
  };
  s.on('finish', () => lines.push(`${name} finish`));
  s._readyToWrite();
  return s;
};
const lines = [];
const r = new Readable();
const a = target(Duplex, 'a');
const b = target(Writable, 'b');
r.push('0');
assert.strictEqual(r.pipe(a), a);
a.pipe(b);
r.push('1');
assert.strictEqual(r.unpipe(b), undefined);
assert.strictEqual(r.unpipe(a), a);
r.push('2');
assert.deepStrictEqual(lines, ['a 0', 'b 0', 'a 1', 'b 1']);

assert.throws(() => new Readable().unpipe(a), TypeError);
assert.throws(() => r.pipe({}), { name: 'TypeError', message: 'pipe excepts stream.Writable or stream.Duplex as argument' });

a.push(null);
process.on('exit', () => assert.deepStrictEqual(lines.slice(4), ['b finish']));
