// SPDX-License-Identifier: Apache-2.0

// The methods of all iterators.
'use strict';

const {
  END, close, direct, flattenable, guarded, helper, requireCallable, requireObject, step, toLimit,
} = require('es_iterator_base');

const { apply } = Reflect;
const { defineProperty } = Object;

// over is a helper over one record.
function over(record, advance) {
  return helper(advance, () => close(record.iterator));
}

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

exports.dispose = function () {
  const method = this.return;
  if (method !== undefined && method !== null) apply(method, this, []);
};

exports.Iterator = require('es_iterator_class').Iterator;
