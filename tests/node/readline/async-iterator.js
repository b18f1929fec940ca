// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const all = async (iterator) => {
  const got = [];
  for (let r = await iterator.next(); !r.done; r = await iterator.next()) got.push(r.value);
  return got;
};

(async () => {
  const input = new PassThrough();
  const rl = readline.createInterface({ input });
  const iterator = rl[Symbol.asyncIterator]();
  assert.strictEqual(iterator[Symbol.asyncIterator](), iterator);
  assert.strictEqual(rl[Symbol.asyncIterator](), iterator);
  const first = iterator.next();
  input.write('one\ntwo\n');
  assert.deepStrictEqual(await first, { value: 'one', done: false });
  input.end('three');
  assert.deepStrictEqual(await all(iterator), ['two', 'three']);
  assert.deepStrictEqual(await iterator.next(), { value: undefined, done: true });

  // Leaving early stops listening.
  const other = readline.createInterface({ input: new PassThrough() });
  const left = other[Symbol.asyncIterator]();
  const waiting = left.next();
  assert.deepStrictEqual(await left.return(), { value: undefined, done: true });
  assert.strictEqual((await waiting).done, true);
  assert.strictEqual(other.listenerCount('line'), 0);
  other.close();

  // Many lines are not lost while nobody takes them.
  const many = new PassThrough();
  const reader = readline.createInterface({ input: many });
  const lines = reader[Symbol.asyncIterator]();
  for (let i = 0; i < 5000; i++) many.write(`${i}\n`);
  many.end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const got = await all(lines);
  assert.strictEqual(got.length, 5000);
  assert.strictEqual(got[4999], '4999');
})();
