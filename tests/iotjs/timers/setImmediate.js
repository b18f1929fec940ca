// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^script\ntick\nimmediate\n$
require('timers').setImmediate(function() { console.log('immediate'); });
process.nextTick(function() { console.log('tick'); });
console.log('script');
