// SPDX-License-Identifier: Apache-2.0
// stdout: ^unhandled 5 true\nhandled later true\n$
'use strict';
const assert = require('assert');
const late = Promise.reject(5);
process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason, promise === late);
  setTimeout(() => late.catch(() => {}), 1);
});
process.on('rejectionHandled', (promise) => console.log('handled later', promise === late));

// Handled in time: in the same turn, by a tick, by a job.
Promise.reject(1).catch(() => {});
const soon = Promise.reject(2);
process.nextTick(() => soon.catch(() => {}));
const job = Promise.reject(3);
Promise.resolve().then(() => job.catch(() => {}));
(async () => { try { await Promise.reject(4); } catch (err) { assert.strictEqual(err, 4); } })();
