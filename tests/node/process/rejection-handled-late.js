// SPDX-License-Identifier: Apache-2.0
'use strict';
// A rejection that is handled after the script was told of it is warned about, unless
// somebody listens for that.
const assert = require('assert');

const warnings = [];
process.on('unhandledRejection', () => {});
process.on('warning', (warning) => warnings.push(`${warning.name}: ${warning.message}`));

const first = Promise.reject(new Error('one'));
const second = Promise.reject(new Error('two'));
setImmediate(() => {
  second.catch(() => {});
  setImmediate(() => {
    process.once('rejectionHandled', (promise) => assert.strictEqual(promise, first));
    first.catch(() => {});
  });
});
process.on('exit', () => assert.deepStrictEqual(warnings,
  ['PromiseRejectionHandledWarning: Promise rejection was handled asynchronously (rejection id: 2)']));
