// SPDX-License-Identifier: Apache-2.0

// The class Iterator, its functions, and how its prototype names it.
'use strict';

const { END, Given, close, direct, flattenable, helper, method, proto, requireObject, result, step } = require('es_iterator_base');

const { apply, getPrototypeOf: protoOf } = Reflect;
const { create, defineProperty, prototype: objectProto } = Object;
const hasOwn = (obj, key) => apply(objectProto.hasOwnProperty, obj, [key]);
const { iterator: symIterator, toStringTag } = Symbol;

// Wrapped keeps the record of an iterator that Iterator.from made.
class Wrapped extends Given {
  #record;
  constructor(obj, record) {
    super(obj);
    this.#record = record;
  }
  static of(obj) { return obj.#record; }
}

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

exports.Iterator = Iterator;
