// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^exit 0\n$
process.exitCode = 'abc';
process.on('exit', function(code) { console.log('exit', code); });
