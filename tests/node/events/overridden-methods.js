// SPDX-License-Identifier: Apache-2.0

// once goes through on, and events about listeners through emit.
const assert = require('assert');
const EventEmitter = require('events');
const seen = [];
class Sub extends EventEmitter {
  on(type, fn) { seen.push(`on ${type}`); return super.on(type, fn); }
  removeListener(type, fn) { seen.push(`remove ${type}`); return super.removeListener(type, fn); }
  emit(type, ...args) { seen.push(`emit ${type}`); return super.emit(type, ...args); }
}
const e = new Sub();
e.once('x', () => seen.push('called'));
e.emit('x');
assert.deepStrictEqual(seen, ['on x', 'emit x', 'remove x', 'called']);
assert.strictEqual(e.listenerCount('x'), 0);
