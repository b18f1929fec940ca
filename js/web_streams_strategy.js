// SPDX-License-Identifier: Apache-2.0

// ByteLengthQueuingStrategy and CountQueuingStrategy.

'use strict';

const { dress, inspectCustom, invalidArgType, invalidThis, isObject, nodeError, show } = require('web_streams_shared');

// Each strategy gives the same function every time, by which streams know it.
const byteLengthSize = Object.defineProperty((chunk) => chunk.byteLength, 'name', { value: 'size' });
const countSize = Object.defineProperty(() => 1, 'name', { value: 'size' });

function readInit(init) {
  if (!isObject(init)) throw invalidArgType('init', 'of type object', init);
  const mark = init.highWaterMark;
  if (mark === undefined) throw nodeError(TypeError, 'ERR_MISSING_OPTION', 'init.highWaterMark is required');
  return +mark;
}

const isOurs = (v) => typeof v === 'object' && v !== null;

class ByteLengthQueuingStrategy {
  #mark;

  constructor(init) { this.#mark = readInit(init); }

  get highWaterMark() {
    if (!isOurs(this) || !(#mark in this)) throw invalidThis('ByteLengthQueuingStrategy');
    return this.#mark;
  }

  get size() {
    if (!isOurs(this) || !(#mark in this)) throw invalidThis('ByteLengthQueuingStrategy');
    return byteLengthSize;
  }

  [inspectCustom](depth, options) {
    return show(this, this.constructor.name, depth, options, () => ({ highWaterMark: this.highWaterMark }));
  }
}

class CountQueuingStrategy {
  #mark;

  constructor(init) { this.#mark = readInit(init); }

  get highWaterMark() {
    if (!isOurs(this) || !(#mark in this)) throw invalidThis('CountQueuingStrategy');
    return this.#mark;
  }

  get size() {
    if (!isOurs(this) || !(#mark in this)) throw invalidThis('CountQueuingStrategy');
    return countSize;
  }

  [inspectCustom](depth, options) {
    return show(this, this.constructor.name, depth, options, () => ({ highWaterMark: this.highWaterMark }));
  }
}

for (const ctor of [ByteLengthQueuingStrategy, CountQueuingStrategy]) dress(ctor, ['highWaterMark', 'size']);

// sizeFunction reads the size of a strategy. undefined means that every chunk
// counts as one.
function sizeFunction(strategy) {
  const { size } = strategy;
  if (size === undefined || size === countSize) return undefined;
  if (typeof size !== 'function') throw invalidArgType('strategy.size', 'of type function', size);
  return size;
}

module.exports = { ByteLengthQueuingStrategy, CountQueuingStrategy, sizeFunction };
