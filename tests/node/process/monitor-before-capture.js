// SPDX-License-Identifier: Apache-2.0
// exit: 0
'use strict';
const assert = require('assert');

// The monitor is told first, whoever takes the exception then.
const told = [];
process.on('uncaughtExceptionMonitor', (err, origin) => told.push(['monitor', err, origin]));
process.setUncaughtExceptionCaptureCallback((err) => told.push(['capture', err]));
process.on('exit', () => {
  process.setUncaughtExceptionCaptureCallback(null);
  assert.deepStrictEqual(told, [['monitor', 1, 'uncaughtException'], ['capture', 1]]);
});
throw 1;
