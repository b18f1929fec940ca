// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stdout: ^exit 1\n$
// stderr: TypeError: the message
process.on('exit', function(code) { console.log('exit', code); });
setTimeout(function() { console.log('never'); }, 1);
throw new TypeError('the message');
