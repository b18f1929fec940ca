// SPDX-License-Identifier: Apache-2.0
// stdout: ^monitor one\none uncaughtException\nmonitor two\ntwo uncaughtException\nmonitor three\nthree unhandledRejection\nafter\n$
'use strict';
process.on('uncaughtExceptionMonitor', (err) => console.log('monitor', err.message));
process.on('uncaughtException', (err, origin) => console.log(err.message, origin));
process.nextTick(() => { throw new Error('two'); });
Promise.reject(new Error('three'));
setTimeout(() => console.log('after'), 5);
throw new Error('one');
