// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - child.*did not finish before its parent.*not ok 1 - parent.*failureType: 'subtestsFailed'\n  error: '1 subtest failed'.*not ok 2 - over.*test timed out after 1ms.*not ok 3 - aborted.*failureType: 'testAborted'.*ok 4 - next.*not ok 5 - pending.*Promise resolution is still pending.*# pass 1\n# fail 1\n# cancelled 4\n
'use strict';
// Tests that end before their function does.
const test = require('node:test');
const never = () => new Promise(() => {});
test('parent', (t) => { t.test('child', never); });
test('over', { timeout: 1 }, (t) => new Promise((resolve) => { t.signal.addEventListener('abort', () => clearInterval(id)); const id = setInterval(() => {}, 1000); }));
test('aborted', { signal: AbortSignal.abort() }, never);
test('next', () => {});
test('pending', never);
