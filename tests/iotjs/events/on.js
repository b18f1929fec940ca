// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var EventEmitter = require('events');

['on', 'addListener'].forEach(function(name) {
  var e = new EventEmitter();
  var calls = [];
  function f(x) { calls.push(x); }
  assert.strictEqual(e[name]('x', f), e);
  e[name]('x', f);
  e.emit('x', 1);
  assert.deepEqual(calls, [1, 1]);
});
