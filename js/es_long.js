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

const integer = (v) => trunc(+v) || 0;
const lengthOf = (o) => min(max(integer(o.length), 0), Number.MAX_SAFE_INTEGER);
const start = (v, n) => (v < 0 ? max(n + v, 0) : v);
const put = (o, key, value) => defineProperty(o, key, { value, writable: true, enumerable: true, configurable: true });

function callable(f) {
  if (typeof f !== 'function') throw new TypeError(`${typeof f === 'symbol' ? String(f) : f} is not a function`);
  return f;
}

function emptyLike(o) {
  if (!isArray(o)) return [];
  let C = o.constructor;
  if (C !== null && typeof C === 'object' || typeof C === 'function') C = C[species] ?? undefined;
  return C === undefined || C === Array ? [] : construct(C, [0]);
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
