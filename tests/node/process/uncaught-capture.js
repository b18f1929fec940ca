// SPDX-License-Identifier: Apache-2.0
// stdout: ^captured x\n$
'use strict';
const assert = require('assert');
assert.strictEqual(process.hasUncaughtExceptionCaptureCallback(), false);
assert.throws(() => process.setUncaughtExceptionCaptureCallback(1), { code: 'ERR_INVALID_ARG_TYPE' });
process.setUncaughtExceptionCaptureCallback((err) => console.log('captured', err));
assert.throws(() => process.setUncaughtExceptionCaptureCallback(() => {}),
  { code: 'ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET' });
process.on('uncaughtException', () => { throw new Error('not asked'); });
setImmediate(() => {
  process.setUncaughtExceptionCaptureCallback(null);
  assert.strictEqual(process.hasUncaughtExceptionCaptureCallback(), false);
});
throw 'x';
