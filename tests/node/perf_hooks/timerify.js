// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { PerformanceObserver, createHistogram, performance } = require('perf_hooks');

const seen = [];
new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ entryTypes: ['function'] });

const histogram = createHistogram();
const sum = performance.timerify(function sum(a, b) { return a + b; }, { histogram });
assert.strictEqual(sum(1, 2), 3);
assert.strictEqual(sum.name, 'timerified sum');
assert.strictEqual(sum.length, 2);
class Point { constructor(x) { this.x = x; } }
const made = new (performance.timerify(Point))(4);
assert.ok(made instanceof Point && made.x === 4);
const later = performance.timerify(async function later() { return 5; });
assert.throws(() => performance.timerify(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => performance.timerify(() => {}, { histogram: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });

later().then((value) => {
  assert.strictEqual(value, 5);
  setImmediate(() => setImmediate(() => {
    assert.deepStrictEqual(seen.map((e) => e.name).sort(), ['Point', 'later', 'sum']);
    const entry = seen.find((e) => e.name === 'sum');
    assert.deepStrictEqual([entry[0], entry[1], entry.detail], [1, 2, [1, 2]]);
    assert.ok(entry.duration >= 0);
    assert.strictEqual(histogram.count, 1);
  }));
});
