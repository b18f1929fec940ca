// SPDX-License-Identifier: Apache-2.0
// for await: values of promises, leaving early, errors, destructuring, labels.
const assert = require('assert');

const log = [];
const source = (...values) => ({
  [Symbol.asyncIterator]() {
    return {
      next: async () => ({ value: values.shift(), done: values.length === 0 }),
      return: async () => { log.push('return'); return {}; },
    };
  },
});

async function first(iterable) {
  for await (const v of iterable) return v;
}

async function main() {
  const seen = [];
  for await (const { a, b = 2 } of [{ a: 1 }, Promise.resolve({ a: 3, b: 4 })]) seen.push(a, b);
  assert.deepStrictEqual(seen, [1, 2, 3, 4]);

  assert.strictEqual(await first(source('x', 'y', 'z')), 'x');
  assert.deepStrictEqual(log.splice(0), ['return']);

  outer: for await (const a of source(1, 2, 3)) {
    for await (const b of source(1, 2, 3)) {
      if (a === 1) continue outer;
      if (b === 2) break outer;
    }
  }
  assert.deepStrictEqual(log.splice(0), ['return', 'return', 'return']);

  await assert.rejects(async () => { for await (const v of source(1, 2)) throw new Error('body'); }, { message: 'body' });
  assert.deepStrictEqual(log.splice(0), ['return']);

  const failing = { [Symbol.asyncIterator]: () => ({ next: async () => { throw new Error('next'); }, return() { log.push('never'); } }) };
  await assert.rejects(async () => { for await (const v of failing); }, { message: 'next' });
  await assert.rejects(async () => { for await (const v of [Promise.reject(new Error('value'))]); }, { message: 'value' });
  await assert.rejects(async () => { for await (const v of 5); }, TypeError);

  let last;
  for await (last of 'ab');
  assert.strictEqual(last, 'b');
  const closures = [];
  for await (const v of [1, 2]) closures.push(() => v);
  assert.deepStrictEqual(closures.map((f) => f()), [1, 2]);
  log.push('done');
}

main();
process.on('exit', () => assert.deepStrictEqual(log, ['done']));
