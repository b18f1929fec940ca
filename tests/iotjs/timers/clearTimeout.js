// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var timers = require('timers');
function fail() { assert.fail('called'); }

var t = timers.setTimeout(fail, 1);
assert.strictEqual(timers.clearTimeout(t), undefined);
timers.clearTimeout(t);
timers.clearTimeout(timers.setInterval(fail, 1));
[undefined, null, 0, '', false].forEach(timers.clearTimeout);
