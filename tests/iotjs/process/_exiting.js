// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^false true\n$
var before = process._exiting;
process.on('exit', function() { console.log(before, process._exiting); });
