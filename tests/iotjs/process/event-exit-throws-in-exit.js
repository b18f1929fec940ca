// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: Error: in the listener
process.on('exit', function() { throw new Error('in the listener'); });
process.exit(0);
