// SPDX-License-Identifier: Apache-2.0
// flags: --no-warnings
// stderr: ^$
// stdout: ^heard\n$
'use strict';
process.on('warning', () => console.log('heard'));
process.emitWarning('x');
