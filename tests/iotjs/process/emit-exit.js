// SPDX-License-Identifier: Apache-2.0
// exit: 3
// stdout: ^exit 3\ngoes on\n$
'use strict';
process.on('exit', (code) => console.log('exit', code));
process.emitExit(3);
process.emitExit(4);
console.log('goes on');
