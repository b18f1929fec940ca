// SPDX-License-Identifier: Apache-2.0
// modes: both
// Whatever a delay is, the timer fires: what is no number, or too large, is 1 ms.
var assert = require('assert');
var fired = 0;
var delays = [undefined, null, NaN, 'text', 0, -5, 0.5, '1', 2147483648, Infinity];

process.on('warning', function() {});
delays.forEach(function(delay) { setTimeout(function() { fired++; }, delay); });
setTimeout(function() { fired++; });
process.on('exit', function() { assert.strictEqual(fired, delays.length + 1); });
