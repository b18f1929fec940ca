// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');

const h = createHistogram();
assert.deepStrictEqual([h.count, h.min, h.max, h.exceeds], [0, 9223372036854776000, 0, 0]);
assert.ok(Number.isNaN(h.mean));
for (const value of [5, 10n, 1000]) h.record(value);
assert.deepStrictEqual([h.count, h.min, h.max], [3, 5, 1000]);
assert.deepStrictEqual([h.countBigInt, h.minBigInt, h.maxBigInt], [3n, 5n, 1000n]);
assert.strictEqual(h.mean, 338.3333333333333);
assert.strictEqual(h.stddev, 467.8734396773935);
assert.deepStrictEqual([h.percentile(50), h.percentileBigInt(99)], [10, 1000n]);
assert.deepStrictEqual([...h.percentiles], [[0, 5], [50, 10], [75, 1000], [100, 1000]]);
assert.deepStrictEqual(h.toJSON().percentiles, { 0: 5, 50: 10, 75: 1000, 100: 1000 });

const other = createHistogram({ lowest: 1, highest: 100, figures: 2 });
other.record(200);
other.record(7);
assert.deepStrictEqual([other.count, other.exceeds], [1, 1]);
h.add(other);
assert.strictEqual(h.count, 4);
h.reset();
assert.strictEqual(h.count, 0);
h.recordDelta();
h.recordDelta();
assert.strictEqual(h.count, 1);

for (const [fn, code] of [
  [() => h.record(0), 'ERR_OUT_OF_RANGE'], [() => h.record('1'), 'ERR_INVALID_ARG_TYPE'],
  [() => h.record(2n ** 64n), 'ERR_OUT_OF_RANGE'], [() => h.percentile(0), 'ERR_OUT_OF_RANGE'],
  [() => h.add({}), 'ERR_INVALID_ARG_TYPE'], [() => createHistogram({ figures: 6 }), 'ERR_OUT_OF_RANGE'],
  [() => createHistogram({ lowest: 5, highest: 6 }), 'ERR_OUT_OF_RANGE'], [() => new h.constructor(), 'ERR_ILLEGAL_CONSTRUCTOR'],
  [() => monitorEventLoopDelay({ resolution: 0 }), 'ERR_OUT_OF_RANGE'],
]) {
  assert.throws(fn, { code });
}

// The delay of the loop does not keep it alive.
const delay = monitorEventLoopDelay({ resolution: 1 });
assert.deepStrictEqual([delay.enable(), delay.enable()], [true, false]);
(function wait() { // until it has seen something
  if (delay.count === 0) return setTimeout(wait, 1);
  assert.ok(delay.min > 0 && delay.mean >= delay.min && delay.mean <= delay.max);
})();
