// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { mock, test } = require('node:test');
const promises = require('timers/promises');

const real = setTimeout;
test('the clock stands still until it is told to go on', (t) => {
  const { timers } = t.mock;
  timers.enable();
  const log = [];
  setTimeout((a, b) => log.push(a + b), 100, 'x', 'y');
  setTimeout(() => log.push('10'), 10);
  const interval = setInterval(() => log.push('i'), 40);
  setImmediate(() => log.push('now'));
  clearTimeout(setTimeout(() => log.push('never'), 5));
  timers.tick();
  assert.deepStrictEqual(log, ['now']);
  timers.tick(9);
  assert.deepStrictEqual(log, ['now', '10']);
  timers.tick(90);
  assert.deepStrictEqual(log, ['now', '10', 'i', 'i', 'xy']);
  clearInterval(interval);
  setTimeout(() => log.push('far'), 1e6);
  timers.runAll();
  assert.strictEqual(log.at(-1), 'far');
});
test('afterwards all is as before', () => {
  assert.strictEqual(setTimeout, real);
  assert.ok(Date.now() > 1e12);
});
test('Date', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1000 });
  assert.deepStrictEqual([Date.now(), new Date().getTime(), new Date(5).getTime()], [1000, 1000, 5]);
  t.mock.timers.tick(500);
  assert.strictEqual(new Date().toISOString(), '1970-01-01T00:00:01.500Z');
  assert.ok(new Date() instanceof Date);
  t.mock.timers.setTime(7);
  assert.strictEqual(Date.now(), 7);
});
test('promises', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate', 'scheduler.wait'] });
  const waits = [promises.setTimeout(50, 'a'), promises.setImmediate('b'), promises.scheduler.wait(20)];
  const ticks = promises.setInterval(10, 'tick');
  const tick = ticks.next();
  t.mock.timers.tick(50);
  assert.deepStrictEqual(await Promise.all(waits), ['a', 'b', undefined]);
  assert.deepStrictEqual(await tick, { value: 'tick', done: false });
  await ticks.return();
  const control = new AbortController();
  const aborted = promises.setTimeout(1, 0, { signal: control.signal });
  control.abort();
  await assert.rejects(aborted, { name: 'AbortError' });
});
test('states', (t) => {
  t.mock.timers.enable();
  assert.throws(() => t.mock.timers.enable(), { code: 'ERR_INVALID_STATE' });
  assert.throws(() => t.mock.timers.tick(-1), { code: 'ERR_INVALID_ARG_VALUE' });
});
