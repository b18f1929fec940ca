// SPDX-License-Identifier: Apache-2.0

// A second pipe to the same stream is a pipe of its own; unpipe takes one off,
// and what is left is one listener with one parameter.

'use strict';
const assert = require('assert');
const { PassThrough, Writable } = require('stream');

const source = new PassThrough();
const got = [];
const dest = new Writable({
  write(chunk, encoding, cb) {
    got.push(String(chunk));
    cb();
  },
});
source.pipe(dest);
source.pipe(dest);
assert.strictEqual(source.listenerCount('data'), 2);
source.unpipe(dest);
assert.deepStrictEqual(source.listeners('data').map((f) => f.length), [1]);
assert.strictEqual(source._events.data.length, 1);
source.end('once');

process.on('exit', () => assert.deepStrictEqual(got, ['once']));
