// SPDX-License-Identifier: Apache-2.0

// At the natural end, promise jobs that an 'exit' listener queues are run;
// ticks and timers are not.

'use strict';

const assert = require('assert');

const ran = [];

process.on('exit', () => {
  process.nextTick(() => assert.fail('a tick'));
  setTimeout(() => assert.fail('a timer'), 0);
  Promise.resolve()
    .then(() => ran.push('first'))
    .then(() => {
      process.nextTick(() => assert.fail('a tick of a job'));
      assert.deepStrictEqual(ran, ['first', 'queued']);
      process.reallyExit(0);
    });
  queueMicrotask(() => ran.push('queued'));
  process.exitCode = 1; // unless the jobs run
});
