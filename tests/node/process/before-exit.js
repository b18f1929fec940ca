// SPDX-License-Identifier: Apache-2.0
// exit: 9
// stdout: ^before 0\ntimer\nbefore 0\nexit 9\n$
'use strict';
let first = true;
process.on('beforeExit', (code) => {
  console.log('before', code);
  if (first) setTimeout(() => console.log('timer'), 1);
  else process.exitCode = 9;
  first = false;
});
process.on('exit', (code) => console.log('exit', code));
