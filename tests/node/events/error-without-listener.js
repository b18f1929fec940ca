// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const err = new Error('mine');
assert.throws(() => new EventEmitter().emit('error', err), (thrown) => thrown === err);
for (const [value, text] of [[5, '5'], ['s', "'s'"], [undefined, 'undefined'], [{ a: 1 }, '{ a: 1 }']]) {
  assert.throws(() => new EventEmitter().emit('error', value), {
    name: 'Error', code: 'ERR_UNHANDLED_ERROR', message: `Unhandled error. (${text})`, context: value,
  });
}
const seen = [];
const e = new EventEmitter();
e.on(EventEmitter.errorMonitor, (er) => seen.push(er));
assert.throws(() => e.emit('error', err), /mine/);
e.on('error', () => seen.push('handled'));
e.emit('error', err);
assert.deepStrictEqual(seen, [err, err, 'handled']);
