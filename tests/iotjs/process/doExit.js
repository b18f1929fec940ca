// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 8
// stdout: ^before\n$
process.on('exit', function() { console.log('exit'); });
console.log('before');
process.doExit(8);
console.log('after');
