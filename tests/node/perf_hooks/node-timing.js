// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { performance } = require('perf_hooks');

const { nodeTiming } = performance;
assert.deepStrictEqual([nodeTiming.name, nodeTiming.entryType, nodeTiming.startTime], ['node', 'node', 0]);
assert.strictEqual(nodeTiming.loopExit, -1);
assert.ok(nodeTiming.environment >= 0 && nodeTiming.bootstrapComplete >= nodeTiming.environment);
assert.ok(nodeTiming.duration >= nodeTiming.bootstrapComplete);
assert.deepStrictEqual(performance.eventLoopUtilization(), { idle: 0, active: 0, utilization: 0 });
assert.deepStrictEqual(Object.keys(performance.toJSON()), ['nodeTiming', 'timeOrigin', 'eventLoopUtilization']);
assert.throws(() => performance.now.call({}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.ok(performance instanceof EventTarget);

setTimeout(() => {
  const before = performance.eventLoopUtilization();
  (function wait() { // until the loop has waited, too
    const { idle, active, utilization } = performance.eventLoopUtilization(before);
    if (idle < 10) return setTimeout(wait, 20);
    assert.ok(active >= 0 && utilization < 1, `${idle} ${active}`);
    assert.ok(nodeTiming.loopStart > 0);
  })();
}, 1);
process.on('exit', () => assert.ok(nodeTiming.loopExit > 0));
