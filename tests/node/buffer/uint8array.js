// SPDX-License-Identifier: Apache-2.0

// A Buffer is a Uint8Array, and what typed arrays make of it is a Buffer.

'use strict';

const assert = require('assert');

const buf = Buffer.from([3, 1, 2]);
assert.ok(buf instanceof Uint8Array);
assert.strictEqual(Object.getPrototypeOf(Buffer), Uint8Array);
assert.strictEqual(Object.prototype.toString.call(buf), '[object Uint8Array]');
assert.deepStrictEqual([...buf], [3, 1, 2]);
assert.deepStrictEqual([...buf.entries()], [[0, 3], [1, 1], [2, 2]]);
assert.strictEqual(buf.at(-1), 2);

for (const made of [buf.map((x) => x * 2), buf.filter((x) => x > 1), buf.slice(1), buf.subarray(1)]) {
  assert.ok(Buffer.isBuffer(made));
}
buf.slice(1)[0] = 200;
buf.subarray(-1).fill(7);
assert.deepStrictEqual([...buf], [3, 200, 7]);
assert.strictEqual(buf.slice(2, 1).length, 0);

buf[0] = 257;
buf[9] = 1;
assert.strictEqual(buf[0], 1);
assert.strictEqual(buf[9], undefined);
assert.strictEqual(new Uint8Array(buf).length, 3);
assert.strictEqual(new Uint16Array(buf)[1], 200);
assert.ok(!Buffer.isBuffer(new Uint8Array(1)));
