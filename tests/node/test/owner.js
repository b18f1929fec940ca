// SPDX-License-Identifier: Apache-2.0
// stdout: (?s)    # Subtest: direct\n.*    # Subtest: after await\n.*    1\.\.2\nok 1 - outer\n.*    # Subtest: in async suite\n.*ok 2 - suite\n.*ok 3 - from a module\n
'use strict';
// test() and it() belong to the test or suite whose code calls them, also
// after an await.
const { describe, it, test } = require('node:test');
const { setTimeout: sleep } = require('timers/promises');
test('outer', async () => {
  await test('direct', () => {});
  await sleep(1);
  await test('after await', () => {});
});
describe('suite', async () => {
  await sleep(1);
  it('in async suite', () => {});
});
test('from a module', () => {});
