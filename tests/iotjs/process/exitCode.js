// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 9
// stdout: ^exit 9\n$
process.on('exit', function(code) { console.log('exit', code); });
process.exitCode = 9;
