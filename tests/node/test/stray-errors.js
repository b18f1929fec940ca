// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - timer.*failureType: 'uncaughtException'\n  error: 'boom'.*not ok 2 - promise.*failureType: 'unhandledRejection'\n  error: 'lost'.*ok 3 - fine.*# pass 1\n# fail 2\n
'use strict';
// What nobody catches fails the test that runs, and the others go on.
const test = require('node:test');
const never = () => new Promise(() => {});
test('timer', () => { setTimeout(() => { throw new Error('boom'); }, 1); return never(); });
test('promise', () => { Promise.reject(new Error('lost')); return never(); });
test('fine', () => {});
