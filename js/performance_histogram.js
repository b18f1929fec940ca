// SPDX-License-Identifier: Apache-2.0

// Histograms: createHistogram and monitorEventLoopDelay of perf_hooks.

'use strict';

const { histogram, invalidArgType, nodeError, outOfRange } = binding;

const kMake = Symbol('make');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const maxSafe = Number.MAX_SAFE_INTEGER;

function integer(value, name, min, max = maxSafe) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
}

function options(value) {
  if (value === null || typeof value !== 'object') throw invalidArgType('options', 'of type object', value);
  return value;
}

let halfOf; // the native half of a histogram, undefined for anything else

class Histogram {
  #half;

  constructor(key = undefined, half = undefined) {
    if (key !== kMake) throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    this.#half = half;
  }

  static {
    halfOf = (v) => (typeof v === 'object' && v !== null && #half in v ? v.#half : undefined);
  }

  percentile(percentile) {
    checkPercentile(percentile);
    return needed(this).percentile(percentile, false);
  }

  percentileBigInt(percentile) {
    checkPercentile(percentile);
    return needed(this).percentile(percentile, true);
  }

  get percentiles() { return listOf(this, false); }

  get percentilesBigInt() { return listOf(this, true); }

  reset() { needed(this).reset(); }

  toJSON() {
    const { count, min, max, mean, exceeds, stddev, percentiles } = this;
    return { count, min, max, mean, exceeds, stddev, percentiles: Object.fromEntries(percentiles) };
  }

  [inspectCustom](depth, opts) {
    if (depth < 0) return this;
    const { min, max, mean, exceeds, stddev, count, percentiles } = this;
    const left = opts.depth == null ? null : opts.depth - 1;
    const { inspect } = require('util');
    return `Histogram ${inspect({ min, max, mean, exceeds, stddev, count, percentiles }, { ...opts, depth: left })}`;
  }
}

function needed(self) {
  const half = halfOf(self);
  if (half === undefined) throw nodeError(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type Histogram');
  return half;
}

function checkPercentile(p) {
  if (typeof p !== 'number') throw invalidArgType('percentile', 'of type number', p);
  if (!(p > 0 && p <= 100)) throw outOfRange('percentile', '> 0 && <= 100', p);
}

function listOf(self, big) {
  const out = new Map();
  needed(self).percentiles((percent, value) => { out.set(percent, value); }, big);
  return out;
}

for (const name of ['count', 'min', 'max', 'mean', 'exceeds', 'stddev']) {
  Object.defineProperty(Histogram.prototype, name, {
    configurable: true, get() { return needed(this).figure(name, false); },
  });
  if (name === 'mean' || name === 'stddev') continue;
  Object.defineProperty(Histogram.prototype, `${name}BigInt`, {
    configurable: true, get() { return needed(this).figure(name, true); },
  });
}

class RecordableHistogram extends Histogram {
  record(val) {
    if (typeof val !== 'bigint') integer(val, 'val', 1);
    needed(this).record(val);
  }

  recordDelta() { needed(this).recordDelta(); }

  add(other) {
    if (!isRecordable(other)) throw invalidArgType('other', 'an instance of RecordableHistogram', other);
    needed(this).add(halfOf(other));
  }
}

const isRecordable = (v) => v instanceof RecordableHistogram && halfOf(v) !== undefined;

// createHistogram({ lowest, highest, figures })
function createHistogram(given = {}) {
  const { lowest = 1, highest, figures = 3 } = options(given);
  if (typeof lowest !== 'bigint') integer(lowest, 'options.lowest', 1);
  if (highest !== undefined) integer(Number(highest), 'options.highest', 2 * Number(lowest));
  integer(figures, 'options.figures', 1, 5);
  const limit = highest === undefined ? 0 : Number(highest);
  return new RecordableHistogram(kMake, histogram(Number(lowest), limit, figures));
}

// ELDHistogram counts the nanoseconds between the turns of a timer.
class ELDHistogram extends Histogram {
  #timer;
  #resolution;

  constructor(key = undefined, resolution = undefined) {
    super(key, key === kMake ? histogram(1, 3.6e12, 3) : undefined);
    this.#resolution = resolution;
  }

  enable() {
    if (this.#timer !== undefined) return false;
    const half = halfOf(this);
    this.#timer = setInterval(() => half.recordDelta(), this.#resolution).unref();
    return true;
  }

  disable() {
    if (this.#timer === undefined) return false;
    clearInterval(this.#timer);
    this.#timer = undefined;
    return true;
  }
}

function monitorEventLoopDelay(given = {}) {
  const { resolution = 10 } = options(given);
  integer(resolution, 'options.resolution', 1);
  return new ELDHistogram(kMake, resolution);
}

module.exports = { createHistogram, monitorEventLoopDelay };
