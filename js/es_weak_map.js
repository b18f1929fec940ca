// SPDX-License-Identifier: Apache-2.0

// getOrInsert of WeakMap.
'use strict';

const { apply } = Reflect;
const { delete: remove, get, has, set } = WeakMap.prototype;

exports.getOrInsert = function (key, value) {
  if (apply(has, this, [key])) return apply(get, this, [key]);
  apply(set, this, [key, value]);
  return value;
};

exports.getOrInsertComputed = function (key, callback) {
  const present = apply(has, this, [key]);
  if (typeof callback !== 'function') throw new TypeError(`${typeof callback} is not a function`);
  if (present) return apply(get, this, [key]);
  apply(set, this, [key, undefined]); // throws for a key that cannot be one
  apply(remove, this, [key]);
  const value = callback(key);
  apply(set, this, [key, value]);
  return value;
};
