// SPDX-License-Identifier: Apache-2.0
'use strict';
// worker_error: what a worker has thrown, as data that crosses to the thread of its Worker object.

const { types, inspect } = require('util');
const { deserialize, serialize } = require('v8_serializer');

const classes = { __proto__: null, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

// crosses tells whether v can be cloned.
function crosses(v) {
  try {
    deserialize(serialize(v));
    return true;
  } catch {
    return false;
  }
}

function classOf(err) {
  for (let o = err; o !== null; o = Object.getPrototypeOf(o)) {
    const name = o.constructor && o.constructor.name;
    if (name in classes) return name;
  }
  return 'Error';
}

// propertiesOf are what an error has besides its text, as far as it can cross.
function propertiesOf(err) {
  const list = [];
  for (const name of Object.getOwnPropertyNames(err)) {
    let value;
    try {
      value = err[name];
    } catch {
      continue;
    }
    if (crosses(value)) list.push([name, Object.prototype.propertyIsEnumerable.call(err, name), value]);
  }
  const { name } = err;
  if (typeof name === 'string' && name !== classes[classOf(err)].prototype.name) list.push(['name', false, name]);
  return list;
}

exports.pack = (thrown) => {
  try {
    if (types.isNativeError(thrown)) return { type: classOf(thrown), properties: propertiesOf(thrown) };
    if (crosses(thrown)) return { value: thrown };
  } catch {
    // a getter or a Proxy of the script: its text has to do
  }
  return { text: inspect(thrown) };
};

exports.unpack = (packed) => {
  if ('text' in packed) return Object.defineProperty({}, inspect.custom, { value: () => packed.text });
  if (!('type' in packed)) return packed.value;
  const err = new classes[packed.type]();
  for (const [name, enumerable, value] of packed.properties) {
    Object.defineProperty(err, name, { value, enumerable, configurable: true, writable: true });
  }
  return err;
};
