// SPDX-License-Identifier: Apache-2.0
// stdout: ^monitor one\none uncaughtException\nmonitor two\ntwo uncaughtException\nmonitor three\nthree unhandledRejection\nafter\n$
'use strict';
process.on('uncaughtExceptionMonitor', (err) => console.log('monitor', err.message));
let caught = 0;
process.on('uncaughtException', (err, origin) => {
  console.log(err.message, origin);
  caught++;
});
process.nextTick(() => { throw new Error('two'); });
Promise.reject(new Error('three'));
const timer = setInterval(() => { // timers go on
  if (caught < 3) return;
  clearInterval(timer);
  console.log('after');
}, 1);
throw new Error('one');
