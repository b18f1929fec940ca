// SPDX-License-Identifier: Apache-2.0
// yield* in an async generator passes next, throw and return on.
const assert = require('assert');

const log = [];

async function* inner() {
  try {
    log.push(await (yield 'a'));
    yield 'b';
    return 'result';
  } catch (e) {
    log.push('inner ' + e.message);
    return 'recovered';
  } finally {
    log.push('inner ends');
  }
}

async function* outer() {
  log.push(yield* inner());
}

async function main() {
  const a = outer();
  assert.deepStrictEqual(await a.next(), { value: 'a', done: false });
  assert.deepStrictEqual(await a.next('sent'), { value: 'b', done: false });
  assert.deepStrictEqual(await a.next(), { value: undefined, done: true });
  assert.deepStrictEqual(log.splice(0), ['sent', 'inner ends', 'result']);

  const b = outer();
  await b.next();
  assert.deepStrictEqual(await b.throw(new Error('thrown')), { value: undefined, done: true });
  assert.deepStrictEqual(log.splice(0), ['inner thrown', 'inner ends', 'recovered']);

  const c = outer();
  await c.next();
  assert.deepStrictEqual(await c.return('given'), { value: 'given', done: true });
  assert.deepStrictEqual(log.splice(0), ['inner ends']);

  const plain = { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => { log.push('closed'); return {}; } }) };
  const d = (async function* () { yield* plain; })();
  await d.next();
  await assert.rejects(d.throw(new Error('no throw method')), TypeError);
  assert.deepStrictEqual(log.splice(0), ['closed']);
  log.push('done');
}

main();
process.on('exit', () => assert.deepStrictEqual(log, ['done']));
