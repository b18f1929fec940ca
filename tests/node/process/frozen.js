// SPDX-License-Identifier: Apache-2.0
// exit: 6
// stdout: ^exit 6\n$
'use strict';
process.on('exit', (code) => console.log('exit', code));
Object.freeze(process);
process.exitCode = 6;
