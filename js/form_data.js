// SPDX-License-Identifier: Apache-2.0

// FormData.

'use strict';

const { illegal, iterable, needs, publish, usvString } = require('web_idl');
const { Blob, File, bytesOf, fileOf } = require('blob');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
let entriesOf; // (form), throws for anything else

class FormData {
  #entries = []; // [name, value]

  constructor(form) {
    if (form !== undefined) throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
  }

  static {
    entriesOf = (form) => {
      if (typeof form !== 'object' || form === null || !(#entries in form)) throw illegal();
      return form.#entries;
    };
  }

  append(name, value, filename) {
    const entries = entriesOf(this);
    needs(2, arguments.length, 'FormData.append');
    entries.push(entry('append', arguments.length, name, value, filename));
  }

  delete(name) {
    const entries = entriesOf(this);
    needs(1, arguments.length, 'FormData.delete');
    const wanted = usvString(name);
    this.#entries = entries.filter(([key]) => key !== wanted);
  }

  get(name) {
    const entries = entriesOf(this);
    needs(1, arguments.length, 'FormData.get');
    const wanted = usvString(name);
    const found = entries.find(([key]) => key === wanted);
    return found === undefined ? null : found[1];
  }

  getAll(name) {
    const entries = entriesOf(this);
    needs(1, arguments.length, 'FormData.getAll');
    const wanted = usvString(name);
    return entries.filter(([key]) => key === wanted).map(([, value]) => value);
  }

  has(name) {
    const entries = entriesOf(this);
    needs(1, arguments.length, 'FormData.has');
    const wanted = usvString(name);
    return entries.some(([key]) => key === wanted);
  }

  set(name, value, filename) {
    const entries = entriesOf(this);
    needs(2, arguments.length, 'FormData.set');
    const made = entry('set', arguments.length, name, value, filename);
    const first = entries.findIndex(([key]) => key === made[0]);
    if (first === -1) {
      entries.push(made);
      return;
    }
    entries[first] = made;
    this.#entries = entries.filter(([key], i) => i <= first || key !== made[0]);
  }

  [inspectCustom](depth, options, inspect) {
    options.depth = options.depth === undefined ? depth : options.depth;
    const shown = { __proto__: null };
    for (const [name, value] of entriesOf(this)) {
      if (!(name in shown)) shown[name] = value;
      else if (Array.isArray(shown[name])) shown[name].push(value);
      else shown[name] = [shown[name], value];
    }
    const text = inspect(shown, options);
    return `FormData ${text.replace(/^\[Object: null prototype\] /, '')}`;
  }
}

// entry makes the pair that append and set add: a Blob becomes a File, anything
// else text.
function entry(method, given, name, value, filename) {
  const key = usvString(name);
  if (!(value instanceof Blob)) {
    if (given < 3) return [key, usvString(value)];
    throw new TypeError(`Failed to execute '${method}' on 'FormData': parameter 2 is not of type 'Blob'`);
  }
  if (value instanceof File && filename === undefined) return [key, value];
  const file = filename === undefined ? 'blob' : usvString(filename);
  return [key, fileOf(bytesOf(value), file, value.type, value instanceof File ? value.lastModified : Date.now())];
}

iterable(FormData, (form) => entriesOf(form));
publish(FormData);

// formOf makes a FormData of pairs.
function formOf(pairs) {
  const form = new FormData();
  for (const pair of pairs) entriesOf(form).push(pair);
  return form;
}

module.exports = { FormData, entriesOf, formOf };
