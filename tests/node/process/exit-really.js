// SPDX-License-Identifier: Apache-2.0
// exit: 4
// stdout: ^$
'use strict';
process.on('exit', () => console.log('listeners do not run'));
process.reallyExit(4);
