// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { PerformanceObserver, performance } = require('perf_hooks');

// An observer is told of all entries at once, sorted by time, and can take
// them before.
const calls = [];
const observer = new PerformanceObserver((list, self) => {
  assert.strictEqual(self, observer);
  calls.push(list.getEntries().map((e) => `${e.entryType} ${e.name}`));
  assert.strictEqual(list.getEntriesByType('measure').length, 1);
  assert.strictEqual(list.getEntriesByName('early', 'mark').length, 1);
});
assert.throws(() => observer.observe({}), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => observer.observe({ entryTypes: 'mark' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => observer.observe({ entryTypes: ['mark'], type: 'mark' }), { code: 'ERR_INVALID_ARG_VALUE' });
observer.observe({ entryTypes: ['mark', 'measure', 'function'] });
assert.throws(() => observer.observe({ type: 'mark' }), { name: 'InvalidModificationError' });

performance.mark('taken');
assert.deepStrictEqual(observer.takeRecords().map((e) => e.name), ['taken']);
performance.mark('late', { startTime: 1e9 });
performance.mark('early', { startTime: 1 });
performance.measure('both', { start: 2, end: 3 });

// One that comes later can ask for what there was.
const buffered = [];
const second = new PerformanceObserver((list) => buffered.push(...list.getEntries().map((e) => e.name)));
second.observe({ type: 'mark', buffered: true });

setImmediate(() => {
  setImmediate(() => {
    assert.deepStrictEqual(calls, [['mark early', 'measure both', 'mark late']]);
    assert.deepStrictEqual(buffered, ['early', 'taken', 'late']);
    observer.disconnect();
    second.disconnect();
    performance.mark('unseen');
    assert.deepStrictEqual(observer.takeRecords(), []);
  });
});
