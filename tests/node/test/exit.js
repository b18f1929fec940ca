// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - leaves.*the process ended with exit code 0 while the test was running.*# tests that did not run: 1\n
'use strict';
// A test that ends the process has not passed.
const test = require('node:test');
test('leaves', () => { process.exit(0); });
test('after it', () => {});
