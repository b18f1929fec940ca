// SPDX-License-Identifier: Apache-2.0
'use strict';
// A subtest without hooks before it starts at once, and a signal that aborts
// then ends it.
const assert = require('assert');
const test = require('node:test');

const log = [];
test('outer', async (t) => {
  const first = t.test('first', () => { log.push('first'); });
  log.push('behind it');
  await first;
  const control = new AbortController();
  const todo = { signal: control.signal, todo: true };
  const aborted = t.test('second', todo, (u) => new Promise(() => {
    u.signal.addEventListener('abort', () => log.push('aborted'));
  }));
  control.abort();
  await aborted;
});
process.on('exit', () => assert.deepStrictEqual(log, ['first', 'behind it', 'aborted']));
