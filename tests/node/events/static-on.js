// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
let done = false;
(async () => {
  const e = new EventEmitter();
  const it = EventEmitter.on(e, 'x', { close: ['end'] });
  assert.strictEqual(it[Symbol.asyncIterator](), it);
  e.emit('x', 1);
  e.emit('x', 2, 3);
  assert.deepStrictEqual(await it.next(), { value: [1], done: false });
  assert.deepStrictEqual(await it.next(), { value: [2, 3], done: false });
  const read = it.next();
  e.emit('x', 4);
  assert.deepStrictEqual(await read, { value: [4], done: false });
  e.emit('x', 5);
  e.emit('end');
  assert.deepStrictEqual(await it.next(), { value: [5], done: false });
  assert.deepStrictEqual(await it.next(), { value: undefined, done: true });
  assert.deepStrictEqual(e.eventNames(), []);
  const failing = EventEmitter.on(e, 'x');
  e.emit('error', new Error('bad'));
  await assert.rejects(failing.next(), /bad/);
  assert.strictEqual((await failing.next()).done, true);
  const controller = new AbortController();
  const aborted = EventEmitter.on(e, 'x', { signal: controller.signal });
  const waiting = aborted.next();
  controller.abort();
  await assert.rejects(waiting, { name: 'AbortError', code: 'ABORT_ERR' });
  assert.throws(() => EventEmitter.on(e, 'x', { signal: controller.signal }), { code: 'ABORT_ERR' });
  done = true;
})();
process.on('exit', () => assert.ok(done));
