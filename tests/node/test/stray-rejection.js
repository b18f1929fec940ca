// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)ok 1 - over.*ok 2 - runs.*# Error: Test "over" .* unhandledRejection event.*# pass 2\n# fail 0\n
'use strict';
// A promise that is rejected after its test is not the fault of the one that runs.
const test = require('node:test');
const rejected = new Promise((resolve) => { process.once('unhandledRejection', () => resolve()); });
test('over', () => { setImmediate(() => { Promise.reject(new Error('late')); }); });
test('runs', () => rejected);
