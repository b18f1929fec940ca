// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const util = require('util');
const { EventEmitter } = require('events');
const { Readable } = require('stream');

// Classes in the old style: constructors are called on any object.
for (const Base of [EventEmitter, Readable, http.IncomingMessage]) {
  const Derived = function (...args) { Base.apply(this, args); };
  util.inherits(Derived, Base);
  Derived.prototype.more = function () { return 'more'; };
  const d = new Derived();
  assert.ok(d instanceof Base && d instanceof Derived);
  assert.strictEqual(d.more(), 'more');
  let seen = 0;
  d.on('mine', () => seen++);
  d.emit('mine');
  assert.strictEqual(seen, 1);
}
