// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^A first\nB first\ntimer\nA second\nB second\nexit 0\n$
// The listeners take the error in order, and the script goes on.
process.on('exit', function(code) { console.log('exit', code); });
process.on('uncaughtException', function(err) { console.log('A', err.message); });
process.on('uncaughtException', function(err) { console.log('B', err.message); });
setTimeout(function() {
  console.log('timer');
  throw new Error('second');
}, 1);
throw new Error('first');
