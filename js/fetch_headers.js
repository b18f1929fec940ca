// SPDX-License-Identifier: Apache-2.0

// Headers, and the list of header fields behind it.

'use strict';

const { fieldName, fieldValue } = binding;
const { illegal, iterable, needs, prepare, publish, typeName } = require('web_idl');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const kList = Symbol('list'); // marks the call that makes Headers of a list
const noCookies = Object.freeze([]);
const compareNames = (a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0]));

// FieldList are header fields. Values of one name are joined, but for those of
// Set-Cookie.
class FieldList {
  constructor() {
    this.map = new Map(); // lower name -> [name, value]
  }

  // fromRaw reads names and values in turn, as http shows them.
  static fromRaw(raw) {
    const list = new FieldList();
    for (let i = 0; i + 1 < raw.length; i += 2) {
      const lower = raw[i].toLowerCase();
      list.append(lower, lower, raw[i + 1]);
    }
    return list;
  }

  append(lower, name, value) {
    const entry = this.map.get(lower);
    if (entry === undefined) {
      this.map.set(lower, [name, value]);
    } else {
      entry[1] += `${lower === 'cookie' ? '; ' : ', '}${value}`;
    }
    if (lower === 'set-cookie') this.cookies = this.cookies.concat(value);
    this.sorted = undefined;
  }

  set(lower, name, value) {
    const entry = this.map.get(lower);
    if (entry === undefined) this.map.set(lower, [name, value]);
    else entry[1] = value;
    if (lower === 'set-cookie') this.cookies = [value];
    this.sorted = undefined;
  }

  delete(lower) {
    if (lower === 'set-cookie') this.cookies = noCookies;
    if (this.map.delete(lower)) this.sorted = undefined;
  }

  has(lower) { return this.map.has(lower); }

  get(lower) {
    const entry = this.map.get(lower);
    return entry === undefined ? null : entry[1];
  }

  copy() {
    const list = new FieldList();
    list.take(this);
    return list;
  }

  // take makes an empty list one of the same fields as another.
  take(other) {
    for (const [lower, [name, value]] of other.map) this.map.set(lower, [name, value]);
    this.cookies = other.cookies;
  }

  // pairs are the fields sorted by their names.
  pairs() {
    if (this.sorted !== undefined) return this.sorted;
    const out = [];
    for (const [lower, [, value]] of this.map) {
      if (lower === 'set-cookie') this.cookies.forEach((cookie) => out.push([lower, cookie]));
      else out.push([lower, value]);
    }
    return (this.sorted = out.sort(compareNames));
  }

  // raw are names and values in turn, as http takes them.
  raw() {
    const out = [];
    for (const [lower, [name, value]] of this.map) {
      if (lower === 'set-cookie') this.cookies.forEach((cookie) => out.push(name, cookie));
      else out.push(name, value);
    }
    return out;
  }
}

prepare(FieldList, {
  cookies: noCookies, // the values of Set-Cookie; a new array at each change
  sorted: undefined,
});

let listOf;   // (headers), throws for anything else
let writable; // the same, and throws if the headers must not be changed

class Headers {
  #list;
  #guard; // 'none', 'request', 'response' or 'immutable'

  constructor(init = undefined, list, guard = 'none') {
    this.#guard = guard;
    if (init === kList) {
      this.#list = list;
      return;
    }
    this.#list = new FieldList();
    if (init !== undefined) fill(this.#list, init);
  }

  // isPlain tells whether a value is an object of the class that iterates as
  // all of them do.
  static isPlain(v) { return (#list in v) && v[Symbol.iterator] === Headers.prototype.entries; }

  static {
    listOf = (headers) => {
      if (typeof headers !== 'object' || headers === null || !(#list in headers)) throw illegal();
      return headers.#list;
    };
    writable = (headers) => {
      const list = listOf(headers);
      if (headers.#guard === 'immutable') throw new TypeError('immutable');
      return list;
    };
  }

  append(name, value) {
    listOf(this);
    needs(2, arguments.length, 'Headers.append');
    const lower = nameOf(name, 'Headers.append');
    const text = valueOf(value, 'Headers.append');
    writable(this).append(lower, `${name}`, text);
  }

  delete(name) {
    listOf(this);
    needs(1, arguments.length, 'Headers.delete');
    const lower = nameOf(name, 'Headers.delete');
    writable(this).delete(lower);
  }

  get(name) {
    const list = listOf(this);
    needs(1, arguments.length, 'Headers.get');
    return list.get(nameOf(name, 'Headers.get'));
  }

  has(name) {
    const list = listOf(this);
    needs(1, arguments.length, 'Headers.has');
    return list.has(nameOf(name, 'Headers.has'));
  }

  set(name, value) {
    listOf(this);
    needs(2, arguments.length, 'Headers.set');
    const lower = nameOf(name, 'Headers.set');
    const text = valueOf(value, 'Headers.set');
    writable(this).set(lower, `${name}`, text);
  }

  getSetCookie() { return listOf(this).cookies.slice(); }

  [inspectCustom](depth, options, inspect) {
    options.depth = options.depth === undefined ? depth : options.depth;
    const shown = {};
    for (const [name, value] of listOf(this).map.values()) shown[name] = value;
    return `Headers ${inspect(shown, options)}`;
  }
}

const { isPlain } = Headers;
delete Headers.isPlain;

function nameOf(value, where) {
  const lower = fieldName(value);
  if (lower === '') throw new TypeError(`${where}: "${value}" is an invalid header name.`);
  return lower;
}

function valueOf(value, where) {
  const text = fieldValue(value);
  if (text === null) throw new TypeError(`${where}: "${value}" is an invalid header value.`);
  return text;
}

// fill adds what a HeadersInit has: pairs, or the properties of an object.
function fill(list, init) {
  if (typeName(init) !== 'Object') {
    throw new TypeError('Headers constructor: Argument 1 could not be converted to one of: ' +
      'sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
  }
  if (isPlain(init)) { // the names stay as they were written
    list.take(listOf(init));
    return;
  }
  const method = init[Symbol.iterator];
  if (method === undefined || method === null) {
    fillRecord(list, init);
    return;
  }
  for (const pair of sequence(init, method)) {
    const items = sequence(pair, pair === null || pair === undefined ? undefined : pair[Symbol.iterator]);
    if (items.length !== 2) {
      throw new TypeError(`Headers constructor: expected name/value pair to be length 2, found ${items.length}.`);
    }
    add(list, items[0], items[1]);
  }
}

// sequence are the values of an iterable object, read as one of Web IDL.
function sequence(value, method) {
  if (typeName(value) !== 'Object' || typeof method !== 'function') {
    throw new TypeError('Headers constructor: init is not iterable.');
  }
  return Array.from({ [Symbol.iterator]: () => method.call(value) });
}

function fillRecord(list, init) {
  const read = [];
  for (const key of Reflect.ownKeys(init)) {
    const property = Reflect.getOwnPropertyDescriptor(init, key);
    if (property === undefined || !property.enumerable) continue;
    if (typeof key === 'symbol') throw new TypeError('Headers constructor: a name is a symbol, which is no ByteString.');
    fieldName(key);
    const value = `${init[key]}`;
    fieldValue(value);
    read.push([key, value]);
  }
  for (const [key, value] of read) add(list, key, value);
}

function add(list, name, value) {
  const lower = nameOf(name, 'Headers.append');
  list.append(lower, `${name}`, valueOf(value, 'Headers.append'));
}

iterable(Headers, (headers) => listOf(headers).pairs());
publish(Headers);

// headersOf makes Headers that show a list and change it.
const headersOf = (list, guard) => new Headers(kList, list, guard);

module.exports = { FieldList, Headers, fill, headersOf, listOf };
