// SPDX-License-Identifier: Apache-2.0
'use strict';
// intl_array: toLocaleString of arrays and typed arrays. The engine's own does not hand its arguments on.

const { apply } = Reflect;
const typed = Object.getPrototypeOf(Uint8Array.prototype);
const { keys } = typed;
const { get: lengthOf } = Object.getOwnPropertyDescriptor(typed, 'length');
const limit = Number.MAX_SAFE_INTEGER;

const open = []; // the arrays whose text is being made: one inside of itself is empty

const lengthLike = (object) => {
  const n = Math.trunc(Number(object.length));
  return n > 0 ? Math.min(n, limit) : 0;
};

// joined is the text of length elements. Each is given both arguments, whatever came.
function joined(object, length, given) {
  let text = '';
  for (let i = 0; i < length; i++) {
    if (i > 0) text += ',';
    const item = object[i];
    if (item !== undefined && item !== null) text += String(apply(item.toLocaleString, item, given));
  }
  return text;
}

exports.arrayToLocaleString = function toLocaleString(locales, options) {
  if (this === undefined || this === null) throw new TypeError('Array.prototype.toLocaleString called on null or undefined');
  const object = Object(this);
  if (open.includes(object)) return '';
  open.push(object);
  try {
    return joined(object, lengthLike(object), [locales, options]);
  } finally {
    open.pop();
  }
};

exports.typedArrayToLocaleString = function toLocaleString(locales, options) {
  apply(keys, this, []); // refuses what is no typed array, or has no buffer any more
  return joined(this, apply(lengthOf, this, []), [locales, options]);
};
