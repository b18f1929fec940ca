// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - suite\n.*failureType: 'testAborted'.*ok 2 - next.*# tests 1\n# suites 1\n# pass 1\n.*# cancelled 0\n
'use strict';
// The tests of a suite that is aborted before its turn are not there.
const { describe, it, test } = require('node:test');
describe('suite', { signal: AbortSignal.abort() }, () => { it('not there', () => {}); });
test('next', () => {});
