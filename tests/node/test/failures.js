// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - thrown\n  ---\n.*?location: '[^']*failures\.js:6:1'\n  failureType: 'testCodeFailure'\n  error: 'bad'\n  code: 'ERR_TEST_FAILURE'\n  name: 'TypeError'\n  stack: \|-\n    [^\n]*failures\.js:6:\d+\n  \.\.\..*not ok 2 - rejected.*error: 'late'.*not ok 3 - called back.*error: 'no'.*not ok 4 - value.*error: 'text'.*not ok 5 - compared.*expected: 2\n  actual: 1\n  operator: 'strictEqual'.*failureType: 'callbackAndPromisePresent'.*1\.\.6\n# tests 6\n# suites 0\n# pass 0\n# fail 6\n# cancelled 0\n
'use strict';
const test = require('node:test');
test('thrown', () => { throw new TypeError('bad'); });
test('rejected', async () => { await null; throw new Error('late'); });
test('called back', (t, done) => { done(new Error('no')); });
test('value', () => { throw 'text'; });
test('compared', () => require('assert').strictEqual(1, 2));
test('both', (t, done) => Promise.resolve());
