// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const util = require('util');
const { setTimeout: sleep, setImmediate: soon, setInterval: every, scheduler } = require('timers/promises');
const failure = (p) => p.then(() => assert.fail('no error'), (err) => err);
let done = false;
(async () => {
  assert.strictEqual(require('timers').promises, require('timers/promises'));
  assert.strictEqual(util.promisify(setTimeout), sleep);
  assert.strictEqual(util.promisify(setImmediate), soon);
  assert.strictEqual(await sleep(1, 'value'), 'value');
  assert.strictEqual(await soon('now'), 'now');
  assert.strictEqual(await scheduler.wait(1), undefined);
  await scheduler.yield();
  const controller = new AbortController();
  const waiting = failure(sleep(60000, null, { signal: controller.signal }));
  controller.abort('why');
  const err = await waiting;
  assert.deepStrictEqual([err.name, err.code, err.message, err.cause],
    ['AbortError', 'ABORT_ERR', 'The operation was aborted', 'why']);
  assert.strictEqual((await failure(sleep(1, 0, { signal: controller.signal }))).code, 'ABORT_ERR');
  assert.strictEqual((await failure(sleep(1, 0, 5))).code, 'ERR_INVALID_ARG_TYPE');
  assert.strictEqual((await failure(sleep(1, 0, { ref: 1 }))).code, 'ERR_INVALID_ARG_TYPE');
  const ticks = every(1, 'tick');
  assert.deepStrictEqual(await ticks.next(), { value: 'tick', done: false });
  assert.deepStrictEqual(await ticks.next(), { value: 'tick', done: false });
  assert.strictEqual((await ticks.return()).done, true);
  assert.deepStrictEqual(await ticks.next(), { value: undefined, done: true });
  done = true;
})();
process.on('exit', () => assert.ok(done));
