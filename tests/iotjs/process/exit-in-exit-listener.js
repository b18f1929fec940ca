// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 3
// stdout: ^first\nsecond 3\n$
// A call in an 'exit' listener is ignored.
process.on('exit', function() {
  process.exit(7);
  console.log('first');
});
process.on('exit', function(code) { console.log('second', code); });
process.exit(3);
