// SPDX-License-Identifier: Apache-2.0
// Async generators: values, return and throw, and what is queued.
const assert = require('assert');

const log = [];

async function* count(n) {
  try {
    for (let i = 0; i < n; i++) log.push(await i), log.push(yield Promise.resolve(i));
    return Promise.resolve('end');
  } catch (e) {
    log.push(e.message);
    yield 'caught';
  } finally {
    log.push('finally');
  }
}

class Holder {
  static async *of(...list) { yield* list; }
  async *#secret() { yield this.name; }
  secret() { return this.#secret(); }
  name = 'holder';
}

const object = {
  async *[Symbol.asyncIterator]() { yield arguments.length; },
};

async function main() {
  const a = count(2);
  assert.strictEqual(Object.prototype.toString.call(a), '[object AsyncGenerator]');
  assert.strictEqual(a[Symbol.asyncIterator](), a);
  assert.deepStrictEqual(log, []); // nothing runs before the first request
  assert.deepStrictEqual(await a.next('lost'), { value: 0, done: false });
  assert.deepStrictEqual(await a.next('sent'), { value: 1, done: false });
  assert.deepStrictEqual(await a.next(), { value: 'end', done: true });
  assert.deepStrictEqual(await a.next(), { value: undefined, done: true });
  assert.deepStrictEqual(log.splice(0), [0, 'sent', 1, undefined, 'finally']);

  const b = count(9);
  await b.next();
  assert.deepStrictEqual(await b.return(Promise.resolve('early')), { value: 'early', done: true });
  assert.deepStrictEqual(log.splice(0), [0, 'finally']);

  const c = count(9);
  await c.next();
  assert.deepStrictEqual(await c.throw(new Error('thrown')), { value: 'caught', done: false });
  assert.deepStrictEqual(await c.next(), { value: undefined, done: true });
  await assert.rejects(c.throw(new Error('late')), { message: 'late' });
  log.splice(0);

  const d = count(3);
  assert.deepStrictEqual(await Promise.all([d.next(), d.next(), d.return('x'), d.next()]), [
    { value: 0, done: false }, { value: 1, done: false }, { value: 'x', done: true }, { value: undefined, done: true },
  ]);

  const seen = [];
  for await (const v of Holder.of(1, Promise.resolve(2))) seen.push(v);
  for await (const v of new Holder().secret()) seen.push(v);
  for await (const v of object) seen.push(v);
  assert.deepStrictEqual(seen, [1, 2, 'holder', 0]);
  log.push('done');
}

main();
process.on('exit', () => assert.strictEqual(log.pop(), 'done'));
