// SPDX-License-Identifier: Apache-2.0

// PerformanceObserver: is told of new entries of the timeline.

'use strict';

const { invalidArgType, nodeError } = binding;
const { custom, error, illegal, kMake, kept, onEntry } = require('performance_entries');

const supported = Object.freeze(['function', 'mark', 'measure', 'resource']);

const byTime = (a, b) => a.startTime - b.startTime;

class PerformanceObserverEntryList {
  #entries;

  constructor(key = undefined, entries = undefined) {
    illegal(key);
    this.#entries = entries.sort(byTime);
  }

  getEntries() { return this.#entries.slice(); }

  getEntriesByType(type) {
    if (arguments.length === 0) throw error('ERR_MISSING_ARGS', 'The "type" argument must be specified');
    return this.#entries.filter((e) => e.entryType === `${type}`);
  }

  getEntriesByName(name, type = undefined) {
    if (arguments.length === 0) throw error('ERR_MISSING_ARGS', 'The "name" argument must be specified');
    return this.#entries.filter((e) => e.name === `${name}` && (type === undefined || e.entryType === `${type}`));
  }

  [custom](depth, options, inspect) {
    if (depth < 0) return this;
    const left = options.depth == null ? null : options.depth - 1;
    return `PerformanceObserverEntryList ${inspect(this.#entries, { ...options, depth: left })}`;
  }
}

const observers = new Set();
let pending = new Set(); // those that have to be called
let scheduled = false;

// schedule calls the observers that have something, all at once.
function schedule() {
  if (scheduled) return;
  scheduled = true;
  setImmediate(() => {
    scheduled = false;
    const due = pending;
    pending = new Set();
    for (const deliver of due) deliver();
  });
}

function announce(entry) {
  for (const take of observers) take(entry);
}

const changed = (what) =>
  new DOMException(`PerformanceObserver can not change to ${what}`, 'InvalidModificationError');

class PerformanceObserver {
  #callback;
  #buffer = [];
  #types = new Set();
  #multiple; // how observe was called first
  #deliver = () => this.#run();
  #take = (entry) => this.#add(entry);

  constructor(callback) {
    if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
    this.#callback = callback;
  }

  static get supportedEntryTypes() { return supported; }

  observe(options = {}) {
    if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
    const { entryTypes, type, buffered } = checkObserve(options);
    if (entryTypes !== undefined) this.#observeMany(entryTypes);
    else this.#observeOne(`${type}`, buffered);
    if (this.#types.size === 0) return;
    onEntry(announce);
    observers.add(this.#take);
  }

  #observeMany(entryTypes) {
    if (this.#multiple === false) throw changed('multiple observations');
    const types = entryTypes.map(String).filter((t) => supported.includes(t));
    if (types.length === 0) return;
    this.#multiple = true;
    this.#types = new Set(types);
  }

  #observeOne(type, buffered) {
    if (this.#multiple === true) throw changed('single observation');
    if (!supported.includes(type)) return;
    this.#multiple = false;
    this.#types.add(type);
    if (!buffered) return;
    this.#buffer.push(...kept.filter((e) => e.entryType === type));
    if (this.#buffer.length > 0) this.#wake();
  }

  disconnect() {
    observers.delete(this.#take);
    pending.delete(this.#deliver);
    this.#buffer = [];
    this.#types.clear();
    this.#multiple = undefined;
  }

  takeRecords() {
    const list = this.#buffer;
    this.#buffer = [];
    return list;
  }

  #add(entry) {
    if (!this.#types.has(entry.entryType)) return;
    this.#buffer.push(entry);
    this.#wake();
  }

  #wake() {
    pending.add(this.#deliver);
    schedule();
  }

  #run() {
    const records = this.takeRecords();
    if (records.length === 0) return;
    this.#callback.call(this, new PerformanceObserverEntryList(kMake, records), this);
  }

  [custom](depth, options, inspect) {
    if (depth < 0) return this;
    const left = options.depth == null ? null : options.depth - 1;
    return `PerformanceObserver ${inspect({
      connected: observers.has(this.#take), pending: pending.has(this.#deliver), entryTypes: [...this.#types],
      buffer: this.#buffer,
    }, { ...options, depth: left })}`;
  }
}

function checkObserve(options) {
  const { entryTypes, type } = options;
  if (entryTypes === undefined && type === undefined) {
    throw error('ERR_MISSING_ARGS', 'The "options.entryTypes" and "options.type" arguments must be specified');
  }
  if (entryTypes !== undefined && type !== undefined) {
    throw error('ERR_INVALID_ARG_VALUE', "The property 'options.entryTypes' options.entryTypes can not set with " +
      `options.type together. Received ${require('util').inspect(entryTypes)}`);
  }
  if (entryTypes !== undefined && !Array.isArray(entryTypes)) {
    const { message } = invalidArgType('options.entryTypes', 'string[]', entryTypes);
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', message);
  }
  return options;
}

for (const ctor of [PerformanceObserver, PerformanceObserverEntryList]) {
  for (const name of Object.getOwnPropertyNames(ctor.prototype)) {
    if (name !== 'constructor') Object.defineProperty(ctor.prototype, name, { enumerable: true });
  }
  Object.defineProperty(ctor.prototype, Symbol.toStringTag, { value: ctor.name, configurable: true });
}

module.exports = { PerformanceObserver, PerformanceObserverEntryList };
