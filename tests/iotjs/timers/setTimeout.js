// SPDX-License-Identifier: Apache-2.0
// modes: both
// It calls once, with the arguments, and not within the call.
// stdout: ^set\na 2 true\n$
var timers = require('timers');
var t = timers.setTimeout(function(x, y) { console.log(x, y, this === t); }, 1, 'a', 2);
console.log('set');
