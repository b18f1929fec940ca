// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - fails.*not ok 2 - waits.*not ok 1 - parent.*# fail 2\n# cancelled 1\n
'use strict';
// A subtest that has failed when its parent ends was not cancelled.
const test = require('node:test');
test('parent', (t) => {
  t.test('fails', () => { throw new Error('first'); });
  t.test('waits', () => new Promise(() => {}));
});
