// SPDX-License-Identifier: Apache-2.0
'use strict';
// performance: the clock, marks and measures behind the global performance. Times are milliseconds since the process
// started.

const { uptime } = require('process');
const now = () => uptime() * 1000;
const timeOrigin = Date.now() - now();

const key = Symbol('made here');
const custom = Symbol.for('nodejs.util.inspect.custom');
const entries = [];

const error = (code, message) => binding.nodeError(TypeError, code, message);

function needed(count, name) {
  if (count === 0) throw error('ERR_MISSING_ARGS', `The "${name}" argument must be specified`);
}

function illegal(given) {
  if (given !== key) throw error('ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
}

// shown is how an object with getters is inspected: as its class with the values.
function shown(self, depth, options) {
  if (typeof depth === 'number' && depth < 0) return self;
  const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
  return `${self.constructor.name} ${require('util').inspect(self.toJSON(), inner)}`;
}

class PerformanceEntry {
  #fields;

  constructor(given, fields) {
    illegal(given);
    this.#fields = fields;
  }

  get name() { return this.#fields.name; }
  get entryType() { return this.#fields.entryType; }
  get startTime() { return this.#fields.startTime; }
  get duration() { return this.#fields.duration; }
  get detail() { return this.#fields.detail; }
  toJSON() { return { ...this.#fields }; }
  [custom](depth, options) { return shown(this, depth, options); }
}

class PerformanceMark extends PerformanceEntry {
  constructor(name, options) {
    needed(arguments.length, 'name');
    super(key, markFields(`${name}`, options));
  }
}

class PerformanceMeasure extends PerformanceEntry {}

// copied is what a detail becomes: a clone, so that later changes do not show.
const copied = (detail) => (detail === undefined || detail === null ? null : structuredClone(detail));

function markFields(name, options) {
  const settings = options === undefined || options === null ? {} : options;
  if (typeof settings !== 'object') throw binding.invalidArgType('options', 'of type object', options);
  const startTime = settings.startTime === undefined ? now() : settings.startTime;
  if (typeof startTime !== 'number') throw binding.invalidArgType('startTime', 'of type number', startTime);
  if (startTime < 0) throw error('ERR_PERFORMANCE_INVALID_TIMESTAMP', `${startTime} is not a valid timestamp`);
  return { name, entryType: 'mark', startTime, duration: 0, detail: copied(settings.detail) };
}

// add keeps an entry, in the order of the times at which the entries begin.
function add(entry) {
  let at = entries.length;
  while (at > 0 && entries[at - 1].startTime > entry.startTime) at--;
  entries.splice(at, 0, entry);
  return entry;
}

function drop(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === type && (name === undefined || entries[i].name === `${name}`)) entries.splice(i, 1);
  }
}

// timeOf is the time that a mark's name, or a number, stands for.
function timeOf(mark) {
  if (typeof mark === 'number') {
    if (mark < 0) throw error('ERR_PERFORMANCE_INVALID_TIMESTAMP', `${mark} is not a valid timestamp`);
    return mark;
  }
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === 'mark' && entries[i].name === `${mark}`) return entries[i].startTime;
  }
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

const misused = (message) => error('ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', message);

// checkSpan refuses options of measure that contradict each other.
function checkSpan({ start, end, duration }, endMark) {
  if (endMark !== undefined) throw misused('endMark must not be specified');
  if (start === undefined && end === undefined) throw misused('One of options.start or options.end is required');
  if (start !== undefined && end !== undefined && duration !== undefined) {
    throw misused('Must not have options.start, options.end, and options.duration specified');
  }
}

function span(from, endMark) {
  if (from === null || typeof from !== 'object') {
    const end = endMark === undefined ? now() : timeOf(endMark);
    return { start: from === undefined ? 0 : timeOf(from), end, detail: null };
  }
  if (Object.keys(from).length > 0) checkSpan(from, endMark);
  const { start, end, duration, detail } = from;
  let last = now();
  if (end !== undefined) last = timeOf(end);
  else if (start !== undefined && duration !== undefined) last = timeOf(start) + timeOf(duration);
  let first = 0;
  if (start !== undefined) first = timeOf(start);
  else if (duration !== undefined) first = last - timeOf(duration);
  return { start: first, end: last, detail: copied(detail) };
}

class Performance {
  constructor(given) { illegal(given); }

  get timeOrigin() { return timeOrigin; }

  now() { return now(); }

  mark(name, options) {
    needed(arguments.length, 'name');
    return add(new PerformanceMark(name, options));
  }

  measure(name, startOrOptions, endMark) {
    needed(arguments.length, 'name');
    if (typeof name !== 'string') throw binding.invalidArgType('name', 'of type string', name);
    const { start, end, detail } = span(startOrOptions, endMark);
    const fields = { name, entryType: 'measure', startTime: start, duration: end - start, detail };
    return add(new PerformanceMeasure(key, fields));
  }

  getEntries() { return entries.slice(); }

  getEntriesByName(name, type) {
    needed(arguments.length, 'name');
    return entries.filter((e) => e.name === `${name}` && (type === undefined || e.entryType === `${type}`));
  }

  getEntriesByType(type) {
    needed(arguments.length, 'type');
    return entries.filter((e) => e.entryType === `${type}`);
  }

  clearMarks(name) { drop('mark', name); }
  clearMeasures(name) { drop('measure', name); }
  toJSON() { return { timeOrigin }; }
  [custom](depth, options) { return shown(this, depth, options); }
}

for (const ctor of [PerformanceEntry, PerformanceMark, PerformanceMeasure, Performance]) {
  Object.defineProperty(ctor.prototype, Symbol.toStringTag, { value: ctor.name, configurable: true });
}

module.exports = { Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure, performance: new Performance(key) };
