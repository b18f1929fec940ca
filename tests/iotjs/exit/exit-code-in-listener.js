// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stdout: ^1\n$
'use strict';
// What the listener is told is what exit was given.
process.on('exit', (code) => console.log(code));
process.exit(1);
