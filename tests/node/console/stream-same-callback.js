// SPDX-License-Identifier: Apache-2.0

// Lines in a row are written with the same callback, so that a stream may treat
// what follows them as one.

'use strict';
const assert = require('assert');
const { Console } = require('console');
const { EventEmitter } = require('events');

const callbacks = new Set();
const stream = Object.assign(new EventEmitter(), {
  write(text, cb) {
    callbacks.add(cb);
    return true;
  },
});
const c = new Console(stream);
for (let i = 0; i < 10; i++) c.log(i);
assert.strictEqual(callbacks.size, 1);
assert.strictEqual(stream.listenerCount('error'), 0);
