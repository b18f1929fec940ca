// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 4
process.exitCode = 3;
process.on('exit', function() { process.exitCode = 4; });
