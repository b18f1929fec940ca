// SPDX-License-Identifier: Apache-2.0

// The global performance: the clock and the timeline. Times are milliseconds
// since the process started.

'use strict';

const { invalidArgType, now } = binding;
const { EventTarget, defineHandler } = require('event_target');
const {
  PerformanceEntry, PerformanceMark, PerformanceMeasure, custom, drop, error, illegal, kMake, keep, kept, shown,
} = require('performance_entries');

const timeOrigin = Date.now() - now();

function needed(count, name) {
  if (count === 0) throw error('ERR_MISSING_ARGS', `The "${name}" argument must be specified`);
}

class Performance extends EventTarget {
  #made = true;

  constructor(key = undefined) {
    illegal(key);
    super();
  }

  static check(self) {
    if (typeof self !== 'object' || self === null || !(#made in self)) {
      throw invalidArgType('this', 'an instance of Performance', self);
    }
  }

  clearMarks(name = undefined) { check(this); drop('mark', name); }

  clearMeasures(name = undefined) { check(this); drop('measure', name); }

  clearResourceTimings(name = undefined) { check(this); drop('resource', name); }

  getEntries() { check(this); return kept.slice(); }

  getEntriesByName(name, type = undefined) {
    check(this);
    needed(arguments.length, 'name');
    return kept.filter((e) => e.name === `${name}` && (type === undefined || e.entryType === `${type}`));
  }

  getEntriesByType(type) {
    check(this);
    needed(arguments.length, 'type');
    return kept.filter((e) => e.entryType === `${type}`);
  }

  mark(name, options = undefined) {
    check(this);
    needed(arguments.length, 'name');
    return keep(new PerformanceMark(name, options));
  }

  measure(name, startOrOptions = undefined, endMark = undefined) {
    check(this);
    needed(arguments.length, 'name');
    if (typeof name !== 'string') throw invalidArgType('name', 'of type string', name);
    const { start, end, detail } = require('performance_spans').span(startOrOptions, endMark);
    const fields = { name, entryType: 'measure', startTime: start, duration: end - start, detail };
    return keep(new PerformanceMeasure(kMake, fields));
  }

  now() { check(this); return now(); }

  setResourceTimingBufferSize(maxSize) {
    check(this);
    needed(arguments.length, 'maxSize');
    require('performance_resource').setLimit(Number(maxSize));
  }

  get timeOrigin() { check(this); return timeOrigin; }

  toJSON() {
    check(this);
    return { nodeTiming: this.nodeTiming, timeOrigin, eventLoopUtilization: this.eventLoopUtilization() };
  }

  [custom](depth, options) {
    if (depth < 0) return this;
    const { nodeTiming } = this;
    const view = { constructor: Performance, toJSON: () => ({ nodeTiming, timeOrigin }) };
    return shown(view, depth, options);
  }
}

const { check } = Performance;
delete Performance.check;
const { prototype } = Performance;
for (const name of Object.getOwnPropertyNames(prototype)) {
  if (name !== 'constructor') Object.defineProperty(prototype, name, { enumerable: true });
}

// What only Node.js has is not enumerable, and loaded when it is asked for.
for (const [name, source] of [
  ['eventLoopUtilization', 'performance_node'], ['nodeTiming', 'performance_node'],
  ['markResourceTiming', 'performance_resource'], ['timerify', 'performance_node'],
]) {
  const define = (value) => Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  Object.defineProperty(prototype, name, {
    configurable: true,
    get() { return define(require(source)[name])[name]; },
    set: define,
  });
}
defineHandler(prototype, 'resourcetimingbufferfull');
Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Performance', configurable: true });

module.exports = {
  Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, performance: new Performance(kMake),
};
