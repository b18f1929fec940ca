// SPDX-License-Identifier: Apache-2.0

// PerformanceResourceTiming: how long a fetch took, and each part of it.

'use strict';

const { PerformanceEntry, custom, error, illegal, kMake, keep, kept, shown, tell } = require('performance_entries');

const connection = (t, name) => (t.finalConnectionTimingInfo ? t.finalConnectionTimingInfo[name] : undefined);

// What each member is made of: the timing, and the mode of the cache.
const members = {
  workerStart: (t) => t.finalServiceWorkerStartTime,
  redirectStart: (t) => t.redirectStartTime,
  redirectEnd: (t) => t.redirectEndTime,
  fetchStart: (t) => t.postRedirectStartTime,
  domainLookupStart: (t) => connection(t, 'domainLookupStartTime'),
  domainLookupEnd: (t) => connection(t, 'domainLookupEndTime'),
  connectStart: (t) => connection(t, 'connectionStartTime'),
  connectEnd: (t) => connection(t, 'connectionEndTime'),
  secureConnectionStart: (t) => connection(t, 'secureConnectionStartTime'),
  nextHopProtocol: (t) => connection(t, 'ALPNNegotiatedProtocol'),
  requestStart: (t) => t.finalNetworkRequestStartTime,
  responseStart: (t) => t.finalNetworkResponseStartTime,
  responseEnd: (t) => t.endTime,
  encodedBodySize: (t) => t.encodedBodySize,
  decodedBodySize: (t) => t.decodedBodySize,
  transferSize: (t, mode) => (mode === 'local' ? 0 : mode === 'validated' ? 300 : t.encodedBodySize + 300),
};

class PerformanceResourceTiming extends PerformanceEntry {
  #timing;
  #cacheMode;
  #initiator;

  constructor(key = undefined, fields = undefined, timing = undefined, initiator = undefined, cacheMode = undefined) {
    illegal(key);
    super(key, fields);
    this.#timing = timing;
    this.#initiator = initiator;
    this.#cacheMode = cacheMode;
  }

  static member(self, read) { return read(self.#timing, self.#cacheMode); }

  get initiatorType() { return this.#initiator; }

  toJSON() {
    const out = { ...super.toJSON(), initiatorType: this.initiatorType };
    for (const name of Object.keys(members)) out[name] = this[name];
    return out;
  }

  [custom](depth, options) { return shown(this, depth, options); }
}

const { member } = PerformanceResourceTiming;
delete PerformanceResourceTiming.member;
const { prototype } = PerformanceResourceTiming;
Object.defineProperty(prototype, 'initiatorType', { enumerable: true });
for (const [name, read] of Object.entries(members)) {
  const { get } = Object.getOwnPropertyDescriptor({ get [name]() { return member(this, read); } }, name);
  Object.defineProperty(prototype, name, { get, enumerable: true, configurable: true });
}
Object.defineProperty(prototype, 'toJSON', { enumerable: true });
Object.defineProperty(prototype, Symbol.toStringTag, { value: 'PerformanceResourceTiming', configurable: true });

let limit = 250; // of the entries that are kept
let onFull = () => {};

function setLimit(n) { limit = n; }

function setOnFull(f) { onFull = f; }

// markResourceTiming is for what fetches: it adds an entry.
function markResourceTiming(timingInfo, requestedUrl, initiatorType, global, cacheMode) {
  if (cacheMode !== '' && cacheMode !== 'local' && cacheMode !== 'validated') {
    throw error('ERR_INTERNAL_ASSERTION', `The cache mode ${cacheMode} is unknown`);
  }
  const { startTime, endTime } = timingInfo;
  const fields = { name: requestedUrl, entryType: 'resource', startTime, duration: endTime - startTime };
  const entry = new PerformanceResourceTiming(kMake, fields, timingInfo, initiatorType, cacheMode);
  if (kept.filter((e) => e.entryType === 'resource').length < limit) {
    keep(entry);
  } else {
    tell(entry);
    onFull();
  }
  return entry;
}

module.exports = { PerformanceResourceTiming, markResourceTiming, setLimit, setOnFull };
