// SPDX-License-Identifier: Apache-2.0

// The second half of JSON.parse(text, reviver): each value, the innermost
// first, is replaced by what the reviver makes of it.

const { apply, defineProperty, deleteProperty } = Reflect;
const { isArray } = Array;
const { keys } = Object;

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function renew(holder, key, reviver) {
  const value = revive(holder, key, reviver);
  if (value === undefined) {
    deleteProperty(holder, key);
  } else {
    defineProperty(holder, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
  }
}

function revive(holder, key, reviver) {
  const value = holder[key];
  if (isObject(value)) {
    if (isArray(value)) {
      const { length } = value;
      for (let i = 0; i < length; i++) renew(value, `${i}`, reviver);
    } else {
      const names = keys(value);
      for (let i = 0; i < names.length; i++) renew(value, names[i], reviver);
    }
  }
  return apply(reviver, holder, [key, value]);
}

module.exports = revive;
