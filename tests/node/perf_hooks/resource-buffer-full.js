// SPDX-License-Identifier: Apache-2.0

// Entries of resources that have no room wait for listeners of resourcetimingbufferfull, who may make some.
'use strict';

const assert = require('assert');
const { performance, PerformanceObserver } = require('perf_hooks');

const timing = {
  startTime: 0, endTime: 1, finalServiceWorkerStartTime: 0, redirectStartTime: 0, redirectEndTime: 0,
  postRedirectStartTime: 0, finalConnectionTimingInfo: {}, finalNetworkRequestStartTime: 0,
  finalNetworkResponseStartTime: 0, encodedBodySize: 0, decodedBodySize: 0,
};
const mark = (name) => performance.markResourceTiming(timing, name, 'fetch', globalThis, '');
const names = () => performance.getEntriesByType('resource').map((entry) => entry.name);

performance.setResourceTimingBufferSize(2);
const observed = [];
const observer = new PerformanceObserver((list) => observed.push(...list.getEntries().map((entry) => entry.name)));
observer.observe({ entryTypes: ['resource'] });

const events = [];
performance.onresourcetimingbufferfull = () => {
  events.push(names().join());
  if (events.length === 1) performance.clearResourceTimings();
};
for (const name of ['a', 'b', 'c', 'd', 'e']) mark(name);
assert.deepStrictEqual(names(), ['a', 'b']);

process.on('exit', () => {
  // The first event makes room for c and d; nobody does so for e, which is given up.
  assert.deepStrictEqual(events, ['a,b', 'c,d']);
  assert.deepStrictEqual(names(), ['c', 'd']);
  assert.deepStrictEqual(observed, ['a', 'b', 'c', 'd', 'e']);
});
