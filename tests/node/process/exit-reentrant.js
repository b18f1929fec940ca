// SPDX-License-Identifier: Apache-2.0
// exit: 8
// stdout: ^first 0\n$
'use strict';
process.on('exit', (code) => {
  console.log('first', code);
  process.exit(8);
});
process.on('exit', () => console.log('never'));
