// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var timers = require('timers');
function fail() { assert.fail('called'); }

timers.clearInterval(timers.setInterval(fail, 1));
timers.clearInterval(timers.setTimeout(fail, 1));
[undefined, null, 0, '', false].forEach(timers.clearInterval);
