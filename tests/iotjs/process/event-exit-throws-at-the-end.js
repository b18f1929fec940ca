// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 2
// stderr: ^$
process.on('exit', function() { throw new Error('in the listener'); });
