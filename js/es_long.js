// SPDX-License-Identifier: Apache-2.0

// Methods of Array.prototype, and Array.from, for what is very long. The engine
// walks through it in one piece, where nothing stops it; a script can be stopped.
'use strict';

const { isArray } = Array;
const invoke = Function.prototype.call.bind(Function.prototype.call);
const { defineProperty, is } = Object;
const { construct } = Reflect;
const species = Symbol.species;
const { max, min, trunc } = Math;
const { sort } = Array.prototype;
const { set } = Object.getPrototypeOf(Uint8Array).prototype;
const { isConcatSpreadable } = Symbol;

const integer = (v) => trunc(+v) || 0;
const lengthOf = (o) => min(max(integer(o.length), 0), Number.MAX_SAFE_INTEGER);
const start = (v, n) => (v < 0 ? max(n + v, 0) : v);
const put = (o, key, value) => defineProperty(o, key, { value, writable: true, enumerable: true, configurable: true });

function callable(f) {
  if (typeof f !== 'function') throw new TypeError(`${typeof f === 'symbol' ? String(f) : f} is not a function`);
  return f;
}

function emptyLike(o, n = 0) {
  if (!isArray(o)) return [];
  let C = o.constructor;
  if (C !== null && typeof C === 'object' || typeof C === 'function') C = C[species] ?? undefined;
  return C === undefined || C === Array ? [] : construct(C, [n]);
}

const end = (v, n) => (v === undefined ? n : min(start(integer(v), n), n));
const begin = (v, n) => min(start(integer(v), n), n);

// move has what is at one index at another, too.
function move(o, from, to) {
  if (from in o) o[to] = o[from];
  else delete o[to];
}

// copied is an array of what is from i to j.
function copied(o, i, j, out = [], to = 0) {
  for (; i < j; i++, to++) if (i in o) put(out, to, o[i]);
  out.length = to;
  return out;
}

// all is an array of n elements, without holes.
function all(o, n) {
  const out = [];
  for (let i = 0; i < n; i++) out[i] = o[i];
  return out;
}

// search is find and its like, from one index to another.
function search(o, f, self, from, to, step) {
  callable(f);
  for (let i = from; i !== to; i += step) if (invoke(f, self, o[i], i, o)) return i;
  return -1;
}

function comparing(compare) {
  if (compare !== undefined && typeof compare !== 'function') {
    throw new TypeError('The comparison function must be either a function or undefined');
  }
}

// change is splice, but for what is taken out.
function change(o, n, at, removed, items) {
  const by = items.length - removed;
  if (by < 0) {
    for (let i = at + removed; i < n; i++) move(o, i, i + by);
    for (let i = n; i > n + by; i--) delete o[i - 1];
  } else if (by > 0) {
    for (let i = n - 1; i >= at + removed; i--) move(o, i, i + by);
  }
  for (let i = 0; i < items.length; i++) o[at + i] = items[i];
  o.length = n + by;
}

const removal = (args, n, at) => (args.length === 0 ? 0 : args.length === 1 ? n - at : min(max(integer(args[1]), 0), n - at));

function flatten(o, n, depth, out) {
  for (let i = 0; i < n; i++) {
    if (!(i in o)) continue;
    const value = o[i];
    if (depth > 0 && isArray(value)) flatten(value, lengthOf(value), depth - 1, out);
    else put(out, out.length, value);
  }
  return out;
}

function spreads(v) {
  if (v === null || typeof v !== 'object' && typeof v !== 'function') return false;
  const says = v[isConcatSpreadable];
  return says === undefined ? isArray(v) : Boolean(says);
}

function fold(o, n, f, args, from, to, step) {
  let i = from;
  let value;
  if (args.length > 1) {
    value = args[1];
  } else {
    while (i !== to && !(i in o)) i += step;
    if (i === to) throw new TypeError('Reduce of empty array with no initial value');
    value = o[i];
    i += step;
  }
  for (; i !== to; i += step) if (i in o) value = f(value, o[i], i, o);
  return value;
}

const methods = {
  concat(o, n, first, args) {
    const out = emptyLike(o);
    let to = 0;
    for (let k = -1; k < args.length; k++) {
      const item = k < 0 ? o : args[k];
      if (spreads(item)) {
        const m = lengthOf(item);
        copied(item, 0, m, out, to);
        to += m;
      } else {
        put(out, to++, item);
      }
    }
    out.length = to;
    return out;
  },
  copyWithin(o, n, target, args) {
    let to = begin(target, n);
    let from = begin(args[1], n);
    let count = min(end(args[2], n) - from, n - to);
    const step = from < to && to < from + count ? -1 : 1;
    if (step < 0) {
      from += count - 1;
      to += count - 1;
    }
    for (; count > 0; count--, from += step, to += step) move(o, from, to);
    return o;
  },
  find(o, n, f, args) {
    let found;
    search(o, (value, i) => invoke(callable(f), args[1], value, i, o) && (found = [value]), undefined, 0, n, 1);
    return found?.[0];
  },
  findLast(o, n, f, args) {
    let found;
    search(o, (value, i) => invoke(callable(f), args[1], value, i, o) && (found = [value]), undefined, n - 1, -1, -1);
    return found?.[0];
  },
  findIndex: (o, n, f, args) => search(o, f, args[1], 0, n, 1),
  findLastIndex: (o, n, f, args) => search(o, f, args[1], n - 1, -1, -1),
  flat: (o, n, depth) => flatten(o, n, depth === undefined ? 1 : integer(depth), emptyLike(o)),
  flatMap(o, n, f, args) {
    callable(f);
    const out = emptyLike(o);
    for (let i = 0; i < n; i++) {
      if (!(i in o)) continue;
      const value = invoke(f, args[1], o[i], i, o);
      if (isArray(value)) flatten(value, lengthOf(value), 0, out);
      else put(out, out.length, value);
    }
    return out;
  },
  join(o, n, separator) {
    const between = separator === undefined ? ',' : `${separator}`;
    let text = '';
    for (let i = 0; i < n; i++) {
      if (i > 0) text += between;
      const value = o[i];
      if (value !== undefined && value !== null) text += `${value}`;
    }
    return text;
  },
  map(o, n, f, args) {
    callable(f);
    const out = emptyLike(o, n);
    for (let i = 0; i < n; i++) if (i in o) put(out, i, invoke(f, args[1], o[i], i, o));
    if (isArray(out)) out.length = n;
    return out;
  },
  reverse(o, n) {
    for (let i = 0, j = n - 1; i < j; i++, j--) {
      const [has, had, low, high] = [i in o, j in o, o[i], o[j]];
      if (had) o[i] = high;
      else if (has) delete o[i];
      if (has) o[j] = low;
      else if (had) delete o[j];
    }
    return o;
  },
  slice(o, n, from, args) {
    const i = begin(from, n);
    const j = end(args[1], n);
    return copied(o, i, j, emptyLike(o, max(j - i, 0)));
  },
  sort(o, n, compare) {
    comparing(compare);
    const values = [];
    for (let i = 0; i < n; i++) if (i in o) put(values, values.length, o[i]);
    invoke(sort, values, compare);
    for (let i = 0; i < values.length; i++) o[i] = values[i];
    for (let i = values.length; i < n; i++) if (i in o) delete o[i];
    return o;
  },
  splice(o, n, from, args) {
    const at = begin(from, n);
    const removed = removal(args, n, at);
    const out = copied(o, at, at + removed, emptyLike(o, removed));
    change(o, n, at, removed, copied(args, 2, args.length));
    return out;
  },
  toReversed(o, n) {
    const out = [];
    for (let i = 0; i < n; i++) out[i] = o[n - 1 - i];
    return out;
  },
  toSorted(o, n, compare) {
    comparing(compare);
    return invoke(sort, all(o, n), compare);
  },
  toSpliced(o, n, from, args) {
    const at = begin(from, n);
    const out = all(o, n);
    change(out, n, at, removal(args, n, at), copied(args, 2, args.length));
    return out;
  },
  unshift(o, n, first, args) {
    if (args.length > 0) change(o, n, 0, 0, args);
    else o.length = n;
    return n + args.length;
  },
  with(o, n, index, args) {
    const i = integer(index) < 0 ? n + integer(index) : integer(index);
    if (i < 0 || i >= n) throw new RangeError('Invalid index : ' + index);
    const out = all(o, n);
    out[i] = args[1];
    return out;
  },
  indexOf(o, n, value, args) {
    for (let i = start(integer(args[1]), n); i < n; i++) if (i in o && o[i] === value) return i;
    return -1;
  },
  lastIndexOf(o, n, value, args) {
    const from = args.length > 1 ? integer(args[1]) : n - 1;
    for (let i = from < 0 ? n + from : min(from, n - 1); i >= 0; i--) if (i in o && o[i] === value) return i;
    return -1;
  },
  includes(o, n, value, args) {
    for (let i = start(integer(args[1]), n); i < n; i++) if (is(o[i], value) || o[i] === value) return true;
    return false;
  },
  forEach(o, n, f, args) {
    callable(f);
    for (let i = 0; i < n; i++) if (i in o) invoke(f, args[1], o[i], i, o);
  },
  some(o, n, f, args) {
    callable(f);
    for (let i = 0; i < n; i++) if (i in o && invoke(f, args[1], o[i], i, o)) return true;
    return false;
  },
  every(o, n, f, args) {
    callable(f);
    for (let i = 0; i < n; i++) if (i in o && !invoke(f, args[1], o[i], i, o)) return false;
    return true;
  },
  filter(o, n, f, args) {
    callable(f);
    const out = emptyLike(o);
    let to = 0;
    for (let i = 0; i < n; i++) {
      if (!(i in o)) continue;
      const value = o[i];
      if (invoke(f, args[1], value, i, o)) put(out, to++, value);
    }
    return out;
  },
  reduce: (o, n, f, args) => fold(o, n, callable(f), args, 0, n, 1),
  reduceRight: (o, n, f, args) => fold(o, n, callable(f), args, n - 1, -1, -1),
  shift(o, n) {
    const first = o[0];
    for (let i = 1; i < n; i++) {
      if (i in o) o[i - 1] = o[i];
      else delete o[i - 1];
    }
    delete o[n - 1];
    o.length = n - 1;
    return first;
  },
};

// method(name, this, arguments) does what the method does.
exports.method = function method(name, self, args) {
  const o = Object(self);
  return methods[name](o, lengthOf(o), args[0], args);
};

// from(class, object, map, this) is Array.from of an object that is not iterable.
exports.from = function from(C, o, map, self) {
  if (map !== undefined) callable(map);
  const n = lengthOf(o);
  const plain = typeof C !== 'function' || C === Array;
  const out = plain ? [] : new C(n);
  for (let i = 0; i < n; i++) {
    const value = map === undefined ? o[i] : invoke(map, self, o[i], i);
    if (plain) out[i] = value;
    else put(out, i, value);
  }
  out.length = n;
  return out;
};

// copy(array, source, length) fills a typed array with what a long source has.
exports.copy = function copy(out, source, n) {
  if (source.buffer !== undefined) invoke(set, out, source);
  else for (let i = 0; i < n; i++) out[i] = source[i];
};
