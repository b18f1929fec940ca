// SPDX-License-Identifier: Apache-2.0

// What performance has in Node.js alone: nodeTiming, eventLoopUtilization and
// timerify.

'use strict';

const { booted, idle, invalidArgType, loopExit, loopStart, made, now } = binding;
const { PerformanceEntry, PerformanceNodeEntry, custom, kMake, shown, tell } = require('performance_entries');

class PerformanceNodeTiming extends PerformanceEntry {
  toJSON() {
    const { name, entryType, startTime, duration, nodeStart, v8Start, bootstrapComplete, environment } = this;
    const { loopStart: start, loopExit: exit, idleTime } = this;
    return {
      name, entryType, startTime, duration, nodeStart, v8Start, bootstrapComplete, environment, loopStart: start,
      loopExit: exit, idleTime,
    };
  }

  [custom](depth, options) { return shown(this, depth, options); }
}

const nodeTiming = new PerformanceNodeTiming(kMake, {});
for (const [name, get] of Object.entries({
  name: () => 'node', entryType: () => 'node', startTime: () => 0, duration: now, nodeStart: () => 0, v8Start: () => 0,
  environment: made, loopStart, loopExit, bootstrapComplete: booted, idleTime: idle,
})) {
  Object.defineProperty(nodeTiming, name, { get: () => get(), enumerable: true, configurable: true });
}

// eventLoopUtilization(since, until) tells how busy the loop was.
function eventLoopUtilization(util1, util2) {
  const start = loopStart();
  const waited = idle();
  if (start <= 0) return { idle: 0, active: 0, utilization: 0 };
  if (util2) return share(util1.idle - util2.idle, util1.active - util2.active);
  const active = now() - start - waited;
  if (!util1) return share(waited, active);
  return share(waited - util1.idle, active - util1.active);
}

function share(idleTime, active) {
  return { idle: idleTime, active, utilization: active / (idleTime + active) };
}

// timerify makes a function whose calls are entries of the type function.
function timerify(fn, options = {}) {
  if (typeof fn !== 'function') throw invalidArgType('fn', 'of type function', fn);
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { histogram } = options;
  if (histogram !== undefined && !(histogram !== null && typeof histogram.record === 'function')) {
    throw invalidArgType('options.histogram', 'an instance of RecordableHistogram', histogram);
  }
  function timerified(...args) {
    const start = now();
    if (new.target !== undefined) {
      const made = Reflect.construct(fn, args, fn);
      complete(fn.name, start, args, histogram);
      return made;
    }
    const result = Reflect.apply(fn, this, args);
    if (result !== null && result !== undefined && typeof result.finally === 'function') {
      return result.finally(() => complete(fn.name, start, args, histogram));
    }
    complete(fn.name, start, args, histogram);
    return result;
  }
  Object.defineProperties(timerified, {
    length: { value: fn.length, writable: false, configurable: false, enumerable: true },
    name: { value: `timerified ${fn.name}`, writable: false, configurable: false, enumerable: true },
  });
  return timerified;
}

function complete(name, startTime, args, histogram) {
  const duration = now() - startTime;
  if (histogram !== undefined) histogram.record(Math.max(1, Math.ceil(duration * 1e6)));
  const entry = new PerformanceNodeEntry(kMake, { name, entryType: 'function', startTime, duration, detail: args });
  args.forEach((arg, i) => { entry[i] = arg; });
  tell(entry);
}

module.exports = { eventLoopUtilization, nodeTiming, timerify };
