// SPDX-License-Identifier: Apache-2.0

// Single methods that the engine lacks: Promise.try, and getOrInsert of Map; and
// Promise.any, whose error has no message there.
'use strict';

const { apply } = Reflect;
const { get, has, set } = Map.prototype;

// capability is NewPromiseCapability.
function capability(C) {
  let resolve;
  let reject;
  const promise = new C((a, b) => {
    if (resolve !== undefined || reject !== undefined) throw new TypeError('Promise executor has already been invoked');
    resolve = a;
    reject = b;
  });
  if (typeof resolve !== 'function' || typeof reject !== 'function') {
    throw new TypeError('Promise resolve or reject function is not callable');
  }
  return { promise, resolve, reject };
}

exports.try = function (fn, ...args) {
  if (typeof this !== 'function' && (typeof this !== 'object' || this === null)) {
    throw new TypeError('Promise.try called on non-object');
  }
  const { promise, resolve, reject } = capability(this);
  let value;
  try {
    value = apply(fn, undefined, args);
  } catch (error) {
    reject(error);
    return promise;
  }
  resolve(value);
  return promise;
};

exports.any = function (iterable) {
  if (typeof this !== 'function' && (typeof this !== 'object' || this === null)) {
    throw new TypeError('Promise.any called on non-object');
  }
  const { promise, resolve, reject } = capability(this);
  try {
    first(this, iterable, resolve, reject);
  } catch (error) {
    reject(error);
  }
  return promise;
};

// first calls resolve or, when all promises are rejected, reject.
function first(C, iterable, resolve, reject) {
  const toPromise = C.resolve;
  if (typeof toPromise !== 'function') throw new TypeError('Promise resolve or reject function is not callable');
  const errors = [];
  let left = 1;
  const done = () => {
    if (--left === 0) reject(new AggregateError(errors, 'All promises were rejected'));
  };
  for (const item of iterable) {
    const i = errors.length;
    let called = false;
    errors[i] = undefined;
    left++;
    apply(toPromise, C, [item]).then(resolve, (reason) => {
      if (called) return;
      called = true;
      errors[i] = reason;
      done();
    });
  }
  done();
}

exports.getOrInsert = function (key, value) {
  if (apply(has, this, [key])) return apply(get, this, [key]);
  apply(set, this, [key, value]);
  return value;
};

exports.getOrInsertComputed = function (key, callback) {
  const present = apply(has, this, [key]);
  if (typeof callback !== 'function') throw new TypeError(`${typeof callback} is not a function`);
  if (present) return apply(get, this, [key]);
  const value = callback(key === 0 ? 0 : key);
  apply(set, this, [key, value]);
  return value;
};
