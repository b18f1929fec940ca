// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// The properties of IoT.js's class.
var assert = require('assert');
function f() {}

var t = setTimeout(f, 5);
assert.deepEqual([t.after, t.isRepeat, t.callback === f], [5, false, true]);
assert.ok(t.handler);
var i = setInterval(f, 7);
assert.deepEqual([i.after, i.isRepeat], [7, true]);
clearTimeout(t);
clearTimeout(i);
assert.strictEqual(t.handler, undefined);
assert.strictEqual(Object.getPrototypeOf(t), Object.getPrototypeOf(i));
assert.strictEqual(t.constructor.name, 'Timeout');
