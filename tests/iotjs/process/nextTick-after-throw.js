// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^caught one\ntwo\nthree\n$
// A tick that throws does not keep the others from running.
process.on('uncaughtException', function(err) { console.log('caught', err.message); });
process.nextTick(function() { throw new Error('one'); });
process.nextTick(function() { console.log('two'); });
process.nextTick(function() { console.log('three'); });
