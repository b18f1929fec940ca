// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const { once } = EventEmitter;
const failure = (p) => p.then(() => assert.fail('no error'), (err) => err);
let done = false;
(async () => {
  const e = new EventEmitter();
  process.nextTick(() => e.emit('x', 1, 2));
  assert.deepStrictEqual(await once(e, 'x'), [1, 2]);
  assert.deepStrictEqual(e.eventNames(), []);
  process.nextTick(() => e.emit('error', new Error('bad')));
  assert.strictEqual((await failure(once(e, 'x'))).message, 'bad');
  process.nextTick(() => e.emit('error', 'value'));
  assert.deepStrictEqual(await once(e, 'error'), ['value']);
  const controller = new AbortController();
  const waiting = failure(once(e, 'x', { signal: controller.signal }));
  controller.abort();
  const err = await waiting;
  assert.deepStrictEqual([err.name, err.code, err.cause.name], ['AbortError', 'ABORT_ERR', 'AbortError']);
  assert.deepStrictEqual(e.eventNames(), []);
  assert.strictEqual((await failure(once({}, 'x'))).code, 'ERR_INVALID_ARG_TYPE');
  const target = new EventTarget();
  process.nextTick(() => target.dispatchEvent(new Event('go')));
  assert.strictEqual((await once(target, 'go'))[0].type, 'go');
  done = true;
})();
process.on('exit', () => assert.ok(done));
