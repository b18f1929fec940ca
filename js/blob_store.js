// SPDX-License-Identifier: Apache-2.0

// The URLs that stand for a Blob, and a file as a Blob.

'use strict';

const { invalidArgType, nodeError } = binding;
const { Blob } = require('blob');

const prefix = 'blob:nodedata:';
const store = new Map(); // the part behind the prefix, to its Blob

const hex = (digits) => Math.floor(Math.random() * 16 ** digits).toString(16).padStart(digits, '0');

function newId() {
  const variant = '89ab'[Math.floor(Math.random() * 4)];
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

function createObjectURL(obj) {
  if (!(obj instanceof Blob)) throw invalidArgType('obj', 'an instance of Blob', obj);
  const id = newId();
  store.set(id, obj);
  return prefix + id;
}

const idOf = (url) => (`${url}`.startsWith(prefix) ? `${url}`.slice(prefix.length) : undefined);

function revokeObjectURL(url) {
  store.delete(idOf(url));
}

function resolveObjectURL(url) {
  const blob = store.get(idOf(url));
  return blob && blob.slice(0, blob.size, blob.type);
}

function openAsBlob(path, options = {}) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { type = '' } = options;
  if (typeof type !== 'string') throw invalidArgType('options.type', 'of type string', type);
  const fs = require('fs');
  let bytes;
  try {
    fs.accessSync(path); // takes no descriptor, unlike readFileSync
    bytes = fs.readFileSync(path);
  } catch (err) {
    if (err.syscall === undefined) throw err;
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', 'Unable to open file as blob');
  }
  return Promise.resolve(new Blob([bytes], { type }));
}

module.exports = { createObjectURL, revokeObjectURL, resolveObjectURL, openAsBlob };
