// SPDX-License-Identifier: Apache-2.0

// The methods that Request and Response have in common: those that read the
// body.

'use strict';

const { mediaType, parseForm } = binding;
const { Buffer } = require('buffer');
const { blobOf, copyOf, fileOf, memoryOf } = require('blob');
const { formOf } = require('form_data');
const { URLSearchParams } = require('url');

// consume reads the body of an object and gives what make makes of its bytes.
// stateOf(object) throws if it is no object of the class.
function consume(object, stateOf, make) {
  return new Promise((resolve, reject) => {
    const state = stateOf(object);
    const { body } = state;
    if (body === null) {
      resolve(make(Buffer.alloc(0), state));
      return;
    }
    if (body.incoming !== undefined && body.incoming.error !== undefined) throw body.incoming.error.reason;
    if (body.unusable()) throw new TypeError('Body is unusable: Body has already been read');
    body.read((bytes) => {
      try {
        resolve(make(bytes, state));
      } catch (err) {
        reject(err);
      }
    }, reject);
  });
}

function text(bytes) {
  const whole = bytes.toString();
  return whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole;
}

const typeOf = (state) => {
  const field = state.list.get('content-type');
  return field === null ? undefined : mediaType(field);
};

function blob(bytes, state) {
  const type = typeOf(state);
  return blobOf(bytes, type === undefined ? '' : type.text);
}

function formData(bytes, state) {
  const type = typeOf(state);
  switch (type && type.essence) {
    case 'multipart/form-data': return multipart(bytes, type.boundary);
    case 'application/x-www-form-urlencoded': return formOf(Array.from(new URLSearchParams(text(bytes))));
    default:
      throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
  }
}

function multipart(bytes, boundary) {
  const flat = parseForm(bytes, boundary);
  if (flat === undefined) throw new TypeError('Failed to parse body as FormData.');
  const pairs = [];
  for (let i = 0; i < flat.length; i += 5) {
    const [name, data, isFile, filename, type] = flat.slice(i, i + 5);
    pairs.push([name, isFile ? fileOf(data, filename, type || 'text/plain', Date.now()) : data.toString()]);
  }
  return formOf(pairs);
}

// mix adds the methods to a class.
function mix(Class, stateOf) {
  const methods = {
    blob() { return consume(this, stateOf, blob); },
    arrayBuffer() { return consume(this, stateOf, memoryOf); },
    text() { return consume(this, stateOf, text); },
    json() { return consume(this, stateOf, (bytes) => JSON.parse(text(bytes))); },
    formData() { return consume(this, stateOf, formData); },
    bytes() { return consume(this, stateOf, copyOf); },
    get body() {
      const { body } = stateOf(this);
      return body === null ? null : body.face();
    },
    get bodyUsed() {
      const { body } = stateOf(this);
      return body !== null && body.used();
    },
  };
  Object.defineProperties(Class.prototype, Object.getOwnPropertyDescriptors(methods));
}

module.exports = { mix };
