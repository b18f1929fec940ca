// SPDX-License-Identifier: Apache-2.0

// Every way in which packages make an object an emitter.
const assert = require('assert');
const EventEmitter = require('events');
const util = require('util');
function works(e, name) {
  let n = 0;
  e.on('x', function() { assert.strictEqual(this, e, name); n++; });
  assert.strictEqual(e.emit('x'), true, name);
  assert.strictEqual(n, 1, name);
}
class Sub extends EventEmitter {}
works(new Sub(), 'class');
assert.ok(new Sub() instanceof EventEmitter);
function Called() { EventEmitter.call(this); }
util.inherits(Called, EventEmitter);
works(new Called(), 'call');
function Uncalled() {}
util.inherits(Uncalled, EventEmitter);
const [one, two] = [new Uncalled(), new Uncalled()];
works(one, 'constructor never called');
assert.strictEqual(two.listenerCount('x'), 0);
works(Object.assign({}, EventEmitter.prototype), 'mixin');
works(Object.assign(() => {}, EventEmitter.prototype), 'mixin into a function');
const emitter = new EventEmitter();
works(emitter, 'emitter');
const derived = Object.create(emitter);
assert.strictEqual(derived.listenerCount('x'), 1);
EventEmitter.call(derived);
assert.strictEqual(derived.listenerCount('x'), 0);
works(derived, 'own state');
assert.strictEqual(emitter.listenerCount('x'), 1);
