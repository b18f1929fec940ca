// SPDX-License-Identifier: Apache-2.0

// Readable.prototype.wrap and Readable.wrap: streams in the style of the first
// versions of Node.js, which push by events and cannot be read from.

'use strict';

const { Readable, fail } = binding;
const { destroy } = require('stream_finished');

// wrapOld makes target a face of old. Each chunk goes through push.
function wrapOld(target, old) {
  let paused = false;
  old.on('data', (chunk) => {
    if (!target.push(chunk) && typeof old.pause === 'function') {
      paused = true;
      old.pause();
    }
  });
  old.on('end', () => target.push(null));
  old.on('error', (err) => fail(target, err));
  old.on('close', () => target.destroy());
  old.on('destroy', () => target.destroy());
  target._read = () => {
    if (paused && typeof old.resume === 'function') {
      paused = false;
      old.resume();
    }
  };
  for (const name of Object.keys(old)) {
    if (target[name] === undefined && typeof old[name] === 'function') target[name] = old[name].bind(old);
  }
  return target;
}

// wrap is called as a method of a Readable with (old), and as Readable.wrap
// with (old, options).
function wrap(old, options) {
  if (this !== undefined && this !== Readable && typeof this !== 'function') return wrapOld(this, old);
  const objectMode = !!(old.readableObjectMode ?? old.objectMode ?? true);
  return wrapOld(new Readable({
    objectMode,
    ...options,
    destroy(err, callback) {
      destroy(old, err);
      callback(err);
    },
  }), old);
}

module.exports = { wrap };
