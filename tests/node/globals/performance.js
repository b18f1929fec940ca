// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const before = performance.now();
assert.ok(before > 0 && performance.now() >= before);
const earliest = Date.now() - 1000; // the clock of the day may be set a little
const date = performance.timeOrigin + performance.now();
assert.ok(date >= earliest && date <= Date.now() + 1000);
const mark = performance.mark('start', { detail: { a: 1 }, startTime: 5 });
assert.deepStrictEqual(mark.toJSON(), { name: 'start', entryType: 'mark', startTime: 5, duration: 0, detail: { a: 1 } });
performance.mark('end', { startTime: 9 });
assert.strictEqual(performance.measure('between', 'start', 'end').duration, 4);
assert.strictEqual(performance.measure('long', { start: 1, duration: 2 }).startTime, 1);
assert.deepStrictEqual(performance.getEntries().map((e) => e.name), ['long', 'start', 'between', 'end']);
assert.deepStrictEqual(performance.getEntriesByType('mark').map((e) => e.name), ['start', 'end']);
performance.clearMarks('start');
performance.clearMeasures();
assert.deepStrictEqual(performance.getEntries().map((e) => e.name), ['end']);
assert.throws(() => performance.measure('x', 'nothing'), { name: 'SyntaxError', code: 12 });
assert.throws(() => performance.mark('x', { startTime: -1 }), { code: 'ERR_PERFORMANCE_INVALID_TIMESTAMP' });
assert.throws(() => performance.measure('x', { start: 1, end: 2, duration: 3 }), { code: 'ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS' });
