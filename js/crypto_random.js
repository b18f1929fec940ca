// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_random: randomBytes and its kin.

const { isAnyArrayBuffer } = require('util').types;

const { invalidArgType, outOfRange } = binding;
const kMaxInt32 = 2 ** 31 - 1;
const kMaxRange = 2 ** 48 - 1; // of randomInt: six bytes

function checkCallback(callback) {
  if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
}

function checkNumber(value, name) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
}

// place turns an offset or a size in elements into bytes.
function place(value, width, length, name) {
  checkNumber(value, name);
  const bytes = value * width;
  const most = Math.min(length, kMaxInt32);
  if (!(bytes >= 0 && bytes <= most)) throw outOfRange(name, `>= 0 && <= ${most}`, bytes);
  return Math.floor(bytes);
}

function randomBytes(size, callback) {
  checkNumber(size, 'size');
  if (!(size >= 0 && size <= kMaxInt32)) throw outOfRange('size', `>= 0 && <= ${kMaxInt32}`, size);
  if (callback === undefined) return binding.bytes(Math.floor(size));
  checkCallback(callback);
  binding.bytes(Math.floor(size), callback);
}

function checkBuffer(buf) {
  if (!isAnyArrayBuffer(buf) && !ArrayBuffer.isView(buf)) {
    throw invalidArgType('buf', 'an instance of ArrayBuffer or ArrayBufferView', buf);
  }
}

// part checks which bytes of buf are to be filled.
function part(buf, offset, size) {
  const width = buf.BYTES_PER_ELEMENT || 1;
  const from = place(offset, width, buf.byteLength, 'offset');
  const count = size === undefined ? buf.byteLength - from : place(size, width, kMaxInt32, 'size');
  if (from + count > buf.byteLength) throw outOfRange('size + offset', `<= ${buf.byteLength}`, from + count);
  return [from, count];
}

function randomFillSync(buf, offset = 0, size = undefined) {
  checkBuffer(buf);
  const [from, count] = part(buf, offset, size);
  return binding.fill(buf, from, count);
}

function randomFill(buf, offset, size, callback) {
  checkBuffer(buf);
  let [first, length, done] = [offset, size, callback];
  if (typeof offset === 'function') [first, length, done] = [0, undefined, offset];
  else if (typeof size === 'function') [length, done] = [undefined, size];
  checkCallback(done);
  const [from, count] = part(buf, first, length);
  binding.bytes(count, (err, bytes) => {
    if (!err) new Uint8Array(ArrayBuffer.isView(buf) ? buf.buffer : buf, (buf.byteOffset || 0) + from, count).set(bytes);
    done(err, buf);
  });
}

// below is a whole number from 0 to range - 1, each as likely as the others.
function below(range) {
  const limit = kMaxRange - (kMaxRange % range);
  for (;;) {
    const n = binding.bytes(6).readUIntBE(0, 6);
    if (n < limit) return n % range;
  }
}

function checkSafe(value, name) {
  if (!Number.isSafeInteger(value)) throw invalidArgType(name, 'a safe integer', value);
}

function randomInt(min, max, callback) {
  let [least, most, done] = [min, max, callback];
  if (most === undefined || typeof most === 'function') [least, most, done] = [0, min, max];
  checkSafe(least, 'min');
  checkSafe(most, 'max');
  if (done !== undefined) checkCallback(done);
  if (most <= least) throw outOfRange('max', `greater than the value of "min" (${least})`, most);
  const range = most - least;
  if (!(range <= kMaxRange)) throw outOfRange('max - min', `<= ${kMaxRange}`, range);
  const n = below(range) + least;
  if (!done) return n;
  process.nextTick(done, undefined, n);
}

function randomUUID(options) {
  if (options !== undefined) {
    if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
    const { disableEntropyCache = false } = options;
    if (typeof disableEntropyCache !== 'boolean') {
      throw invalidArgType('options.disableEntropyCache', 'of type boolean', disableEntropyCache);
    }
  }
  return binding.uuid();
}

Object.assign(exports, { randomBytes, randomFill, randomFillSync, randomInt, randomUUID });
