// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { MessageChannel, receiveMessageOnPort } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
const sent = new SharedArrayBuffer(8);
port1.postMessage(sent);
const { message: got } = receiveMessageOnPort(port2);
assert(got instanceof SharedArrayBuffer);
assert.notStrictEqual(got, sent);
for (const type of [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array]) {
  const [a, b] = [new type(sent), new type(got)];
  const bits = 8 * type.BYTES_PER_ELEMENT;
  const all = type.name.startsWith('U') ? 2 ** bits - 1 : -1;
  Atomics.store(a, 0, -1);
  assert.strictEqual(b[0], all);
  assert.strictEqual(Atomics.load(b, 0), all);
  assert.strictEqual(Atomics.add(b, 0, 2), all);
  assert.strictEqual(Atomics.exchange(a, 0, 2 ** (bits - 1)), 1);
  assert.strictEqual(Atomics.compareExchange(a, 0, 2 ** (bits - 1), 5), b.constructor.from([2 ** (bits - 1)])[0]);
  assert.strictEqual(Atomics.or(b, 0, 8), 5);
  assert.strictEqual(Atomics.and(b, 0, 12), 13);
  assert.strictEqual(Atomics.xor(b, 0, -1), 12);
  assert.strictEqual(Atomics.sub(b, 0, 1), type.from([~12])[0]);
}
for (const type of [BigInt64Array, BigUint64Array]) {
  const [a, b] = [new type(sent), new type(got)];
  Atomics.store(a, 0, -1n);
  assert.strictEqual(Atomics.load(b, 0), type.from([-1n])[0]);
  assert.strictEqual(Atomics.add(b, 0, 3n), type.from([-1n])[0]);
  assert.strictEqual(a[0], 2n);
}
assert.strictEqual(structuredClone(new Uint8Array(4)).length, 4);
