// SPDX-License-Identifier: Apache-2.0

// Atomics. On memory of this thread every operation is atomic, and whoever waits
// is woken by the time only, or by a later notify if the wait does not block.
// Memory that another thread has seen is changed by binding.
'use strict';

const { apply, getPrototypeOf, getOwnPropertyDescriptor } = Reflect;
const { defineProperty } = Object;
const { isShared, seen } = require('es_shared');
const { sleep } = binding;

const typed = getPrototypeOf(Uint8Array.prototype);
const kindOf = getOwnPropertyDescriptor(typed, Symbol.toStringTag).get;
const bufferOf = getOwnPropertyDescriptor(typed, 'buffer').get;
const lengthOf = getOwnPropertyDescriptor(typed, 'length').get;
const offsetOf = getOwnPropertyDescriptor(typed, 'byteOffset').get;
const { asIntN, asUintN } = BigInt;
const isDetached = getOwnPropertyDescriptor(ArrayBuffer.prototype, 'detached').get;

const kinds = {
  __proto__: null,
  Int8Array: (v) => v << 24 >> 24,
  Uint8Array: (v) => v & 0xff,
  Int16Array: (v) => v << 16 >> 16,
  Uint16Array: (v) => v & 0xffff,
  Int32Array: (v) => v | 0,
  Uint32Array: (v) => v >>> 0,
  BigInt64Array: (v) => asIntN(64, v),
  BigUint64Array: (v) => asUintN(64, v),
};

const zero = (kind) => (isBig(kind) ? 0n : 0);
const isBig = (kind) => kind === 'BigInt64Array' || kind === 'BigUint64Array';

function requireAttached(array) {
  if (apply(isDetached, apply(bufferOf, array, []), [])) throw new TypeError('Cannot perform Atomics on a detached ArrayBuffer');
}

// kind validates array and returns the name of its class.
function validate(array, waitable) {
  const kind = array !== null && typeof array === 'object' ? apply(kindOf, array, []) : undefined;
  if (kind === undefined || kinds[kind] === undefined) throw new TypeError('[object Array] is not an integer typed array.');
  if (waitable && kind !== 'Int32Array' && kind !== 'BigInt64Array') {
    throw new TypeError('[object Array] is not an int32 or BigInt64 typed array.');
  }
  requireAttached(array);
  return kind;
}

function toIndex(array, v) {
  const length = apply(lengthOf, array, []);
  const i = Math.trunc(+v) || 0;
  if (i < 0 || i >= length) throw new RangeError('Invalid atomic access index');
  return i;
}

// most is more bits than any number here has: asIntN(most, v) is ToBigInt(v).
const most = 4096;

function toInteger(v) {
  const n = +v;
  return n !== n ? 0 : Math.trunc(n) + 0;
}

function toElement(kind, v) {
  return isBig(kind) ? asIntN(most, v) : toInteger(v);
}

// update does operation with memory that other threads see, and returns what the element was. It returns undefined for
// memory of this thread.
function update(array, i, kind, operation, operand, expected) {
  const native = seen(apply(bufferOf, array, []));
  if (native === undefined) return undefined;
  return binding.update(...placeOf(native, array, i, kind), operation, operand, expected);
}

function placeOf(native, array, i, kind) {
  const size = array.BYTES_PER_ELEMENT;
  return [native, apply(offsetOf, array, []) + i * size, size, !kind.includes('Uint'), isBig(kind)];
}

// change replaces an element by what make makes of it, and returns what it was.
function change(array, index, value, make, operation) {
  const kind = validate(array, false);
  const i = toIndex(array, index);
  const v = toElement(kind, value);
  requireAttached(array);
  const shared = update(array, i, kind, operation, isBig(kind) ? v : kinds[kind](v % 0x100000000));
  if (shared !== undefined) return shared;
  const old = array[i];
  array[i] = isBig(kind) ? make(old, v) : kinds[kind](make(old, kinds[kind](v % 0x100000000)));
  return old;
}

// waiters are the waits that do not block, by the buffer and the place in it.
const waiters = new Map();

function waitersAt(array, i, kind) {
  const buffer = apply(bufferOf, array, []);
  if (!waiters.has(buffer)) waiters.set(buffer, new Map());
  const places = waiters.get(buffer);
  const place = apply(offsetOf, array, []) + i * (isBig(kind) ? 8 : 4);
  if (!places.has(place)) places.set(place, []);
  return places.get(place);
}

// toWait reads the arguments of wait and waitAsync. same is whether the element
// is still what it is expected to be.
function toWait(array, index, value, timeout) {
  const kind = validate(array, true);
  if (!isShared(apply(bufferOf, array, []))) throw new TypeError('[object Int32Array] is not a shared typed array.');
  const i = toIndex(array, index);
  const v = isBig(kind) ? asIntN(64, value) : value | 0;
  const q = +timeout;
  return { kind, i, expected: v, same: array[i] === v, ms: q !== q ? Infinity : Math.max(q, 0) };
}

const functions = {
  add: (array, index, value) => change(array, index, value, (a, b) => a + b, 'add'),
  and: (array, index, value) => change(array, index, value, (a, b) => a & b, 'and'),
  compareExchange: (array, index, expected, replacement) => {
    const kind = validate(array, false);
    const i = toIndex(array, index);
    const want = toElement(kind, expected);
    const next = toElement(kind, replacement);
    requireAttached(array);
    const shared = update(array, i, kind, 'exchange', kinds[kind](next), kinds[kind](want));
    if (shared !== undefined) return shared;
    const old = array[i];
    if (old === kinds[kind](want)) array[i] = next;
    return old;
  },
  exchange: (array, index, value) => change(array, index, value, (a, b) => b, 'exchange'),
  isLockFree: (size) => {
    const n = toInteger(size);
    return n === 1 || n === 2 || n === 4 || n === 8;
  },
  load: (array, index) => {
    const kind = validate(array, false);
    const i = toIndex(array, index);
    requireAttached(array);
    const shared = update(array, i, kind, 'load', zero(kind));
    return shared === undefined ? array[i] : shared;
  },
  notify: (array, index, count) => {
    const kind = validate(array, true);
    const i = toIndex(array, index);
    const most = count === undefined ? Infinity : Math.max(toInteger(count), 0);
    const buffer = apply(bufferOf, array, []);
    if (!isShared(buffer)) return 0;
    const native = seen(buffer);
    if (native !== undefined) return binding.notify(...placeOf(native, array, i, kind), most);
    const woken = waitersAt(array, i, kind).splice(0, most);
    for (const wake of woken) wake('ok');
    return woken.length;
  },
  or: (array, index, value) => change(array, index, value, (a, b) => a | b, 'or'),
  pause: (n) => {
    if (n !== undefined && (typeof n !== 'number' || !Number.isInteger(n))) throw new TypeError('not an integral number');
  },
  store: (array, index, value) => {
    const kind = validate(array, false);
    const i = toIndex(array, index);
    const v = toElement(kind, value);
    requireAttached(array);
    const shared = update(array, i, kind, 'exchange', isBig(kind) ? v : kinds[kind](v % 0x100000000));
    if (shared === undefined) array[i] = v;
    return v;
  },
  sub: (array, index, value) => change(array, index, value, (a, b) => a - b, 'sub'),
  wait: (array, index, value, timeout) => {
    const { kind, i, same, ms, expected } = toWait(array, index, value, timeout);
    const native = seen(apply(bufferOf, array, []));
    if (native !== undefined) return binding.wait(...placeOf(native, array, i, kind), expected, ms);
    if (!same) return 'not-equal';
    sleep(ms);
    return 'timed-out';
  },
  waitAsync: (array, index, value, timeout) => {
    const { kind, i, same, ms, expected } = toWait(array, index, value, timeout);
    const native = seen(apply(bufferOf, array, []));
    if (native !== undefined && ms !== 0) return joined(placeOf(native, array, i, kind), expected, ms);
    if (!same) return { async: false, value: 'not-equal' };
    if (ms === 0) return { async: false, value: 'timed-out' };
    const list = waitersAt(array, i, kind);
    return { async: true, value: new Promise((resolve) => wait(list, resolve, ms)) };
  },
  xor: (array, index, value) => change(array, index, value, (a, b) => a ^ b, 'xor'),
};

// joined is waitAsync with memory that other threads see.
function joined(place, expected, ms) {
  let settle;
  let timer;
  const value = new Promise((resolve) => { settle = resolve; });
  const leave = binding.join(...place, expected, () => {
    clearTimeout(timer);
    leave();
    settle('ok');
  });
  if (leave === undefined) return { async: false, value: 'not-equal' };
  if (ms !== Infinity) timer = setTimeout(() => { if (leave()) settle('timed-out'); }, ms);
  return { async: true, value };
}

// wait puts resolve into list until it is called, or ms have passed.
function wait(list, resolve, ms) {
  list.push(wake);
  const timer = ms === Infinity ? undefined : setTimeout(() => {
    list.splice(list.indexOf(wake), 1);
    resolve('timed-out');
  }, ms);
  function wake(how) {
    clearTimeout(timer);
    resolve(how);
  }
}

const Atomics = {};
const lengths = { compareExchange: 4, wait: 4, waitAsync: 4, load: 2, isLockFree: 1, pause: 0 };
for (const name of Object.keys(functions)) {
  defineProperty(functions[name], 'length', { value: lengths[name] === undefined ? 3 : lengths[name] });
  defineProperty(Atomics, name, { value: functions[name], writable: true, enumerable: false, configurable: true });
}
defineProperty(Atomics, Symbol.toStringTag, { value: 'Atomics', configurable: true });

exports.Atomics = Atomics;
