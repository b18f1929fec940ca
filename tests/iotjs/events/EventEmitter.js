// SPDX-License-Identifier: Apache-2.0
// modes: both
// The module is the class, it can be called on any object, and works if it never was.
var assert = require('assert');
var EventEmitter = require('events');

assert.strictEqual(EventEmitter.EventEmitter, EventEmitter);
assert.ok(new EventEmitter() instanceof EventEmitter);

var plain = {};
EventEmitter.call(plain);
Object.keys(EventEmitter.prototype).forEach(function(name) { plain[name] = EventEmitter.prototype[name]; });
assert.strictEqual(plain.on('x', function(n) { this.got = n; }).emit('x', 5), true);
assert.strictEqual(plain.got, 5);

function Bare() {}
require('util').inherits(Bare, EventEmitter);
var bare = new Bare();
assert.strictEqual(bare.emit('x'), false);
bare.on('x', function() {});
assert.strictEqual(bare.emit('x'), true);
