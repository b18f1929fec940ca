// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
'use strict';
process.on('exit', () => require('assert').fail());
process.exit(0);
