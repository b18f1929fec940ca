// SPDX-License-Identifier: Apache-2.0

// The entries of the performance timeline, and the buffers that keep them.

'use strict';

const { invalidArgType, nodeError, now } = binding;

const kMake = Symbol('make');
const custom = Symbol.for('nodejs.util.inspect.custom');
const error = (code, message) => nodeError(TypeError, code, message);

function illegal(key) {
  if (key !== kMake) throw error('ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
}

// shown is how an object with getters is inspected: as its class with the values.
function shown(self, depth, options) {
  if (typeof depth === 'number' && depth < 0) return self;
  const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
  return `${self.constructor.name} ${require('util').inspect(self.toJSON(), inner)}`;
}

let fieldsOf; // (entry): throws for anything else

class PerformanceEntry {
  #fields;

  constructor(key = undefined, fields = undefined) {
    illegal(key);
    this.#fields = fields;
  }

  static {
    fieldsOf = (v) => {
      if (typeof v === 'object' && v !== null && #fields in v) return v.#fields;
      throw invalidArgType('this', 'an instance of PerformanceEntry', v);
    };
  }

  get name() { return fieldsOf(this).name; }
  get entryType() { return fieldsOf(this).entryType; }
  get startTime() { return fieldsOf(this).startTime; }
  get duration() { return fieldsOf(this).duration; }

  toJSON() {
    const { name, entryType, startTime, duration } = fieldsOf(this);
    return { name, entryType, startTime, duration };
  }

  [custom](depth, options) { return shown(this, depth, options); }
}

const detailed = (entry) => {
  const { name, entryType, startTime, duration, detail } = fieldsOf(entry);
  return { name, entryType, startTime, duration, detail };
};

class PerformanceMark extends PerformanceEntry {
  constructor(name, options = undefined) {
    if (arguments.length === 0) throw error('ERR_MISSING_ARGS', 'The "name" argument must be specified');
    super(kMake, markFields(`${name}`, options));
  }

  get detail() { return fieldsOf(this).detail; }
  toJSON() { return detailed(this); }
}

class PerformanceMeasure extends PerformanceEntry {
  get detail() { return fieldsOf(this).detail; }
  toJSON() { return detailed(this); }
}

// PerformanceNodeEntry is what the runtime observes by itself.
class PerformanceNodeEntry extends PerformanceEntry {
  get detail() { return fieldsOf(this).detail; }
  toJSON() { return detailed(this); }
}

// copied is what a detail becomes: a clone, so that later changes do not show.
const copied = (detail) => (detail === undefined || detail === null ? null : structuredClone(detail));

const milestones = ['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete'];

function markFields(name, options) {
  if (milestones.includes(name)) {
    throw error('ERR_INVALID_ARG_VALUE', `The argument 'name' is invalid. Received '${name}'`);
  }
  const settings = options === undefined || options === null ? {} : options;
  if (typeof settings !== 'object') throw invalidArgType('options', 'of type object', options);
  const startTime = settings.startTime === undefined ? now() : settings.startTime;
  if (typeof startTime !== 'number') throw invalidArgType('startTime', 'of type number', startTime);
  if (startTime < 0) throw error('ERR_PERFORMANCE_INVALID_TIMESTAMP', `${startTime} is not a valid timestamp`);
  return { name, entryType: 'mark', startTime, duration: 0, detail: copied(settings.detail) };
}

const members = [['name', 'entryType', 'startTime', 'duration', 'toJSON'], [], [], []];
[PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceNodeEntry].forEach((ctor, i) => {
  for (const name of members[i]) Object.defineProperty(ctor.prototype, name, { enumerable: true });
  if (i === 0) return;
  Object.defineProperty(ctor.prototype, 'detail', { enumerable: true });
  Object.defineProperty(ctor.prototype, Symbol.toStringTag, { value: ctor.name, configurable: true });
});

const kept = []; // in the order of the times at which they begin

// insert adds an entry to the timeline.
function insert(entry) {
  const { startTime } = entry;
  let at = kept.length;
  while (at > 0 && kept[at - 1].startTime > startTime) at--;
  kept.splice(at, 0, entry);
}

// keep adds an entry of which the observers are told.
function keep(entry) {
  insert(entry);
  announce(entry);
  return entry;
}

function drop(type, name) {
  for (let i = kept.length - 1; i >= 0; i--) {
    if (kept[i].entryType === type && (name === undefined || kept[i].name === `${name}`)) kept.splice(i, 1);
  }
}

let announce = () => {}; // tells the observers, once there are any

function onEntry(listener) { announce = listener; }

module.exports = {
  PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceNodeEntry, copied, custom, drop, error, illegal,
  insert, kMake, keep, kept, milestones, onEntry, shown, tell: (entry) => announce(entry),
};
