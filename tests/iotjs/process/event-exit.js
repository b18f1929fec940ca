// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^first 0\nsecond 0\n$
// What a listener starts is dropped.
process.on('exit', function(code) {
  console.log('first', code);
  process.nextTick(function() { console.log('tick'); });
  setTimeout(function() { console.log('timer'); }, 0);
});
process.on('exit', function(code) { console.log('second', code); });
