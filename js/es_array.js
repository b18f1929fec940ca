// SPDX-License-Identifier: Apache-2.0

// Array.fromAsync.
'use strict';

const { apply, construct } = Reflect;
const { defineProperty } = Object;
const { asyncIterator, iterator: syncIterator } = Symbol;

function isConstructor(v) {
  if (typeof v !== 'function') return false;
  try {
    construct(Object, [], v);
    return true;
  } catch {
    return false;
  }
}

function put(target, i, value) {
  defineProperty(target, i, { value, writable: true, enumerable: true, configurable: true });
}

function methodOf(obj, key) {
  const method = obj[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw new TypeError(`${typeof method} is not a function`);
  return method;
}

function requireObject(v) {
  if (v === null || typeof v !== 'object' && typeof v !== 'function') throw new TypeError('Iterator result is not an object');
}

// quietly closes an iterator because of an error that is to be seen.
async function quietly(iterator, wait) {
  try {
    const method = iterator.return;
    if (method === undefined || method === null) return;
    const result = apply(method, iterator, []);
    if (wait) await result;
  } catch {
    // The first error is the one to see.
  }
}

// advance gets the next result, for a sync iterator with the value awaited.
async function advance(iterator, next, isAsync) {
  const returned = apply(next, iterator, []);
  const result = isAsync ? await returned : returned;
  requireObject(result);
  const done = Boolean(result.done);
  if (done) return { done, value: undefined };
  const { value } = result;
  if (isAsync) return { done, value };
  try {
    return { done, value: await value };
  } catch (error) {
    await quietly(iterator, false);
    throw error;
  }
}

async function fromIterator(list, items, open, isAsync, mapper, thisArg) {
  const iterator = apply(open, items, []);
  requireObject(iterator);
  const { next } = iterator;
  for (let k = 0; ; k++) {
    const { done, value } = await advance(iterator, next, isAsync);
    if (done) {
      list.length = k;
      return list;
    }
    try {
      put(list, k, mapper === undefined ? value : await apply(mapper, thisArg, [value, k]));
    } catch (error) {
      await quietly(iterator, true);
      throw error;
    }
  }
}

async function fromLike(C, items, mapper, thisArg) {
  const like = Object(items);
  const length = Math.min(Math.max(Math.trunc(+like.length) || 0, 0), Number.MAX_SAFE_INTEGER);
  const list = isConstructor(C) ? new C(length) : new Array(length);
  for (let k = 0; k < length; k++) {
    const value = await like[k];
    put(list, k, mapper === undefined ? value : await apply(mapper, thisArg, [value, k]));
  }
  list.length = length;
  return list;
}

async function fromAsync(C, items, mapper, thisArg) {
  if (mapper !== undefined && typeof mapper !== 'function') throw new TypeError(`${typeof mapper} is not a function`);
  if (items === undefined || items === null) throw new TypeError(`${items} is not iterable`);
  const openAsync = methodOf(items, asyncIterator);
  const open = openAsync === undefined ? methodOf(items, syncIterator) : openAsync;
  if (open === undefined) return fromLike(C, items, mapper, thisArg);
  const list = isConstructor(C) ? new C() : [];
  return fromIterator(list, items, open, openAsync !== undefined, mapper, thisArg);
}

exports.fromAsync = function (items, mapper, thisArg) {
  return fromAsync(this, items, mapper, thisArg);
};
