// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stdout: ^exit 1\n$
// stderr: null\n
// IoT.js's own report fails with it, which no script can want.
process.on('exit', function(code) { console.log('exit', code); });
throw null;
