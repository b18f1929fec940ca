// SPDX-License-Identifier: Apache-2.0

// PerformanceResourceTiming: how long a fetch took, and each part of it.

'use strict';

const { Event } = require('event_target');
const { PerformanceEntry, custom, error, illegal, insert, kMake, kept, shown, tell } = require('performance_entries');

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
let waiting = []; // entries that came when there was no room

function setLimit(n) { limit = n; }

const hasRoom = () => kept.filter((e) => e.entryType === 'resource').length < limit;

// store keeps an entry, or has it wait until scripts know that there is no room: "add a PerformanceResourceTiming entry" of
// the standard Resource Timing.
function store(entry) {
  if (waiting.length === 0 && hasRoom()) {
    insert(entry);
    return;
  }
  waiting.push(entry);
  if (waiting.length === 1) setImmediate(tellFull);
}

// tellFull tells them for as long as they make room, and gives the rest up: "fire a buffer full event".
function tellFull() {
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length;
    require('performance').performance.dispatchEvent(new Event('resourcetimingbufferfull'));
    while (waiting.length > 0 && hasRoom()) insert(waiting.shift());
  }
  waiting = [];
}

// markResourceTiming is for what fetches: it adds an entry.
function markResourceTiming(timingInfo, requestedUrl, initiatorType, global, cacheMode) {
  if (cacheMode !== '' && cacheMode !== 'local' && cacheMode !== 'validated') {
    throw error('ERR_INTERNAL_ASSERTION', `The cache mode ${cacheMode} is unknown`);
  }
  const { startTime, endTime } = timingInfo;
  const fields = { name: requestedUrl, entryType: 'resource', startTime, duration: endTime - startTime };
  const entry = new PerformanceResourceTiming(kMake, fields, timingInfo, initiatorType, cacheMode);
  tell(entry);
  store(entry);
  return entry;
}

module.exports = { PerformanceResourceTiming, markResourceTiming, setLimit };
