// SPDX-License-Identifier: Apache-2.0

// require("perf_hooks")

'use strict';

const { Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, performance } = require('performance');
const { PerformanceObserver, PerformanceObserverEntryList } = require('performance_observer');
const { PerformanceResourceTiming } = require('performance_resource');
const { createHistogram, monitorEventLoopDelay } = require('performance_histogram');

// The kinds and the flags of garbage collections, of which there are no entries.
const constants = Object.defineProperties({}, Object.fromEntries(Object.entries({
  NODE_PERFORMANCE_GC_MAJOR: 4,
  NODE_PERFORMANCE_GC_MINOR: 1,
  NODE_PERFORMANCE_GC_INCREMENTAL: 8,
  NODE_PERFORMANCE_GC_WEAKCB: 16,
  NODE_PERFORMANCE_GC_FLAGS_NO: 0,
  NODE_PERFORMANCE_GC_FLAGS_CONSTRUCT_RETAINED: 2,
  NODE_PERFORMANCE_GC_FLAGS_FORCED: 4,
  NODE_PERFORMANCE_GC_FLAGS_SYNCHRONOUS_PHANTOM_PROCESSING: 8,
  NODE_PERFORMANCE_GC_FLAGS_ALL_AVAILABLE_GARBAGE: 16,
  NODE_PERFORMANCE_GC_FLAGS_ALL_EXTERNAL_MEMORY: 32,
  NODE_PERFORMANCE_GC_FLAGS_SCHEDULE_IDLE: 64,
}).map(([name, value]) => [name, { value, enumerable: true }])));

module.exports = {
  Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList,
  PerformanceResourceTiming, monitorEventLoopDelay, createHistogram, performance,
};
Object.defineProperty(module.exports, 'constants', { value: constants, enumerable: true });
