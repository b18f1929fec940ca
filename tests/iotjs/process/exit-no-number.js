// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^exit 0\n$
process.on('exit', function(code) { console.log('exit', code); });
process.exitCode = 2;
process.exit('abc');
