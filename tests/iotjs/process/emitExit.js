// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 3
// stdout: ^exit 3\nstill here\n$
// The listeners run once, and the process goes on to its natural end.
process.on('exit', function(code) { console.log('exit', code); });
process.emitExit(3);
process.emitExit(4);
console.log('still here');
