// SPDX-License-Identifier: Apache-2.0
// exit: 5
// stdout: ^exit 5\n$
'use strict';
const fail = (what) => { throw new Error(`${what} ran`); };

process.on('exit', (code) => {
  console.log('exit', code);
  process.nextTick(fail, 'a tick of exit');
  Promise.resolve().then(() => fail('a job of exit'));
  setTimeout(fail, 0, 'a timer of exit');
});
setTimeout(fail, 0, 'a timer');
process.nextTick(fail, 'a tick');
Promise.resolve().then(() => fail('a job'));
[3, 2, 1].sort(() => {
  [1].forEach(() => 'x'.replace(/x/, () => {
    try { process.exit(5); } finally { fail('finally'); }
  }));
  fail('the comparator');
});
fail('the script');
