// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 2
// stdout: ^2\n$
'use strict';
process.exitCode = 2;
process.on('exit', (code) => console.log(code));
