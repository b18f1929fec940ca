// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)ok 1 - fine.*not ok 2 - outside of a test\n  ---\n.*error: 'top'.*1\.\.2\n# tests 1\n# suites 0\n# pass 1\n# fail 1\n
// In Node.js such a file ends at once.
'use strict';
// A file that throws while it declares tests still runs those that it has.
require('node:test')('fine', () => {});
throw new Error('top');
