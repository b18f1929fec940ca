// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { Readable } = require('stream');

// Bytes that are put back into a stream with an encoding stay bytes, and are
// read as text together with what is behind them.
function stream(encoding, pushed, back) {
  const r = new Readable({ read() {} });
  r.setEncoding(encoding);
  r.push(pushed);
  r.unshift(back);
  return r;
}
assert.strictEqual(stream('utf8', Buffer.from('DEF'), Buffer.from('ABC')).read(), 'ABCDEF');
assert.strictEqual(stream('utf8', 'abc', new Uint8Array([65, 66])).read(), 'ABabc');
const r = stream('utf8', 'abc', Buffer.from('AB'));
assert.deepStrictEqual(r.read(1), Buffer.from('A'));
assert.strictEqual(r.readableLength, 4);
assert.strictEqual(r.read(), 'Babc');
