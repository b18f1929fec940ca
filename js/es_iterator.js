// SPDX-License-Identifier: Apache-2.0

// The methods of all iterators, and Iterator. They are written from the steps of
// the specification, whose words are used: a record is an iterator with its next,
// read once.
'use strict';

const { apply, getPrototypeOf: protoOf } = Reflect;
const { create, defineProperty, prototype: objectProto } = Object;
const hasOwn = (obj, key) => apply(objectProto.hasOwnProperty, obj, [key]);
const { iterator: symIterator, toStringTag } = Symbol;

const proto = protoOf(protoOf([][symIterator]()));
const END = Symbol('end');

function isObject(v) {
  return typeof v === 'object' ? v !== null : typeof v === 'function';
}

function requireObject(v, what) {
  if (!isObject(v)) throw new TypeError(`${what} is not an object`);
}

function direct(iterator) {
  return { iterator, next: iterator.next };
}

// step returns the next value, or END.
function step(record) {
  const result = apply(record.next, record.iterator, []);
  requireObject(result, 'Iterator result');
  return result.done ? END : result.value;
}

// close is IteratorClose after a normal end.
function close(iterator) {
  const method = iterator.return;
  if (method === undefined || method === null) return;
  requireObject(apply(method, iterator, []), 'Iterator result');
}

// abandon is IteratorClose when error is being thrown: what closing throws
// counts for nothing.
function abandon(iterator, error) {
  try {
    const method = iterator.return;
    if (method !== undefined && method !== null) apply(method, iterator, []);
  } catch {
    // The first error is the one to see.
  }
  throw error;
}

// guarded calls work; when it throws, the iterator is closed.
function guarded(iterator, work) {
  try {
    return work();
  } catch (error) {
    return abandon(iterator, error);
  }
}

function requireCallable(iterator, fn) {
  if (typeof fn !== 'function') abandon(iterator, new TypeError(`${typeof fn} is not a function`));
}

// toLimit reads the argument of take and drop.
function toLimit(iterator, limit) {
  const number = guarded(iterator, () => +limit);
  if (number !== number || Math.trunc(number) < 0) {
    abandon(iterator, new RangeError(`${number} must be positive`));
  }
  return Math.trunc(number);
}

// flattenable is GetIteratorFlattenable.
function flattenable(v, strings) {
  if (!isObject(v) && !(strings && typeof v === 'string')) throw new TypeError('value is not an object');
  const method = v[symIterator];
  const iterator = method === undefined || method === null ? v : apply(method, v, []);
  requireObject(iterator, 'iterator');
  return direct(iterator);
}

// Slot keeps a state on an object where only this file finds it.
class Given {
  constructor(obj) { return obj; }
}
class Slot extends Given {
  #state;
  constructor(obj, state) {
    super(obj);
    this.#state = state;
  }
  static of(obj) { return obj.#state; }
}
class Wrapped extends Given {
  #record;
  constructor(obj, record) {
    super(obj);
    this.#record = record;
  }
  static of(obj) { return obj.#record; }
}

function result(value, done) {
  return { value, done };
}

function hide(target, key, value) {
  defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}

function method(target, name, methods) {
  hide(target, name, methods[name]);
}

// A helper is an iterator over what advance() returns until it is END. shut()
// closes what is below it.
const helperProto = create(proto);
const helperMethods = {
  next() {
    const state = Slot.of(this);
    if (state.running) throw new TypeError('Generator is already running');
    if (state.done) return result(undefined, true);
    state.started = state.running = true;
    let value = END;
    try {
      value = state.advance();
    } finally {
      state.running = false;
      if (value === END) state.done = true;
    }
    return value === END ? result(undefined, true) : result(value, false);
  },
  return() {
    const state = Slot.of(this);
    if (state.running) throw new TypeError('Generator is already running');
    if (state.done) return result(undefined, true);
    state.done = true;
    state.running = state.started;
    try {
      state.shut();
    } finally {
      state.running = false;
    }
    return result(undefined, true);
  },
};
method(helperProto, 'next', helperMethods);
method(helperProto, 'return', helperMethods);
defineProperty(helperProto, toStringTag, { value: 'Iterator Helper', configurable: true });

function helper(advance, shut) {
  const obj = create(helperProto);
  new Slot(obj, { advance, shut, running: false, done: false, started: false });
  return obj;
}

// over is a helper over one record.
function over(record, advance) {
  return helper(advance, () => close(record.iterator));
}

exports.map = function map(mapper) {
  requireObject(this, 'this');
  requireCallable(this, mapper);
  const record = direct(this);
  let i = 0;
  return over(record, () => {
    const value = step(record);
    return value === END ? END : guarded(record.iterator, () => mapper(value, i++));
  });
};

exports.filter = function filter(predicate) {
  requireObject(this, 'this');
  requireCallable(this, predicate);
  const record = direct(this);
  let i = 0;
  return over(record, () => {
    for (;;) {
      const value = step(record);
      if (value === END || guarded(record.iterator, () => predicate(value, i++))) return value;
    }
  });
};

exports.take = function take(limit) {
  requireObject(this, 'this');
  let left = toLimit(this, limit);
  const record = direct(this);
  return over(record, () => {
    if (left === 0) {
      close(record.iterator);
      return END;
    }
    left--;
    return step(record);
  });
};

exports.drop = function drop(limit) {
  requireObject(this, 'this');
  let left = toLimit(this, limit);
  const record = direct(this);
  return over(record, () => {
    for (; left > 0; left--) {
      if (step(record) === END) return END;
    }
    return step(record);
  });
};

exports.flatMap = function flatMap(mapper) {
  requireObject(this, 'this');
  requireCallable(this, mapper);
  const record = direct(this);
  let i = 0;
  let inner = null;
  return helper(() => {
    for (;;) {
      if (inner === null) {
        const value = step(record);
        if (value === END) return END;
        inner = guarded(record.iterator, () => flattenable(mapper(value, i++), false));
      }
      const value = guarded(record.iterator, () => step(inner));
      if (value !== END) return value;
      inner = null;
    }
  }, () => {
    if (inner !== null) guarded(record.iterator, () => close(inner.iterator));
    close(record.iterator);
  });
};

exports.reduce = function reduce(reducer, ...initial) {
  requireObject(this, 'this');
  requireCallable(this, reducer);
  const record = direct(this);
  let i = 0;
  let sum = initial[0];
  if (initial.length === 0) {
    sum = step(record);
    if (sum === END) throw new TypeError('Reduce of a done iterator with no initial value');
    i = 1;
  }
  each(record, (value) => {
    sum = reducer(sum, value, i++);
  });
  return sum;
};

// each calls visit with each value until it returns true, which closes the
// iterator, and tells whether it did.
function each(record, visit) {
  for (;;) {
    const value = step(record);
    if (value === END) return false;
    if (guarded(record.iterator, () => visit(value))) {
      close(record.iterator);
      return true;
    }
  }
}

exports.toArray = function toArray() {
  requireObject(this, 'this');
  const record = direct(this);
  const list = [];
  for (let value = step(record); value !== END; value = step(record)) {
    defineProperty(list, list.length, { value, writable: true, enumerable: true, configurable: true });
  }
  return list;
};

exports.forEach = function forEach(fn) {
  requireObject(this, 'this');
  requireCallable(this, fn);
  let i = 0;
  each(direct(this), (value) => {
    fn(value, i++);
  });
};

exports.some = function some(predicate) {
  requireObject(this, 'this');
  requireCallable(this, predicate);
  let i = 0;
  return each(direct(this), (value) => predicate(value, i++));
};

exports.every = function every(predicate) {
  requireObject(this, 'this');
  requireCallable(this, predicate);
  let i = 0;
  return !each(direct(this), (value) => !predicate(value, i++));
};

exports.find = function find(predicate) {
  requireObject(this, 'this');
  requireCallable(this, predicate);
  let i = 0;
  let found;
  each(direct(this), (value) => {
    if (!predicate(value, i++)) return false;
    found = value;
    return true;
  });
  return found;
};

function Iterator() {
  if (new.target === undefined || new.target === Iterator) {
    throw new TypeError('Abstract class Iterator not directly constructable');
  }
}
defineProperty(Iterator, 'prototype', { value: proto, writable: false, enumerable: false, configurable: false });

const wrapProto = create(proto);
const wrapMethods = {
  next() {
    const record = Wrapped.of(this);
    return apply(record.next, record.iterator, []);
  },
  return() {
    const { iterator } = Wrapped.of(this);
    const method = iterator.return;
    if (method === undefined || method === null) return result(undefined, true);
    return apply(method, iterator, []);
  },
};
method(wrapProto, 'next', wrapMethods);
method(wrapProto, 'return', wrapMethods);

const statics = {
  from(value) {
    const record = flattenable(value, true);
    for (let p = protoOf(record.iterator); p !== null; p = protoOf(p)) {
      if (p === proto) return record.iterator;
    }
    const obj = create(wrapProto);
    new Wrapped(obj, record);
    return obj;
  },
  concat(...items) {
    const sources = [];
    for (let i = 0; i < items.length; i++) {
      requireObject(items[i], 'value');
      const open = items[i][symIterator];
      if (typeof open !== 'function') throw new TypeError('value is not iterable');
      sources[i] = { open, item: items[i] };
    }
    let i = 0;
    let record = null;
    return helper(() => {
      for (;;) {
        if (record === null) {
          if (i === sources.length) return END;
          const { open, item } = sources[i++];
          const iterator = apply(open, item, []);
          requireObject(iterator, 'iterator');
          record = direct(iterator);
        }
        const value = step(record);
        if (value !== END) return value;
        record = null;
      }
    }, () => {
      if (record !== null) close(record.iterator);
    });
  },
};
method(Iterator, 'from', statics);
method(Iterator, 'concat', statics);
defineProperty(Iterator.concat, 'length', { value: 0 });

// ownOnly is an accessor that, on the prototype, looks like a plain property
// which cannot be written, and can be written on what inherits from it.
function ownOnly(key, name, value) {
  const accessor = {
    get [name]() { return value; },
    set [name](v) {
      requireObject(this, 'this');
      if (this === proto) throw new TypeError(`Cannot assign to this property`);
      if (hasOwn(this, key)) {
        this[key] = v;
      } else {
        defineProperty(this, key, { value: v, writable: true, enumerable: true, configurable: true });
      }
    },
  };
  const { get, set } = Object.getOwnPropertyDescriptor(accessor, name);
  defineProperty(get, 'name', { value: `get ${name}` });
  defineProperty(set, 'name', { value: `set ${name}` });
  defineProperty(proto, key, { get, set, enumerable: false, configurable: true });
}
ownOnly('constructor', 'constructor', Iterator);
ownOnly(toStringTag, '[Symbol.toStringTag]', 'Iterator');

exports.dispose = function () {
  const method = this.return;
  if (method !== undefined && method !== null) apply(method, this, []);
};

exports.Iterator = Iterator;
