// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^later\nexit 0\n$
// stderr: ^$
process.on('uncaughtException', function() { console.log('never'); });
process.on('exit', function(code) { console.log('exit', code); });
Promise.reject(new Error('nobody'));
Promise.resolve().then(function() { throw new Error('in then'); });
setTimeout(function() { console.log('later'); }, 1);
