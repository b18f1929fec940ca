// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: ^uncaughtException handler throws: Error: of the listener\n
process.on('uncaughtException', function() { throw new Error('of the listener'); });
throw new Error('first');
