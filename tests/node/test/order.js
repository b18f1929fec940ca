// SPDX-License-Identifier: Apache-2.0
// stdout: (?s)ok 1 - one.*1\.\.2\nok 2 - two.*ok 3 - suite.*# tests 8\n.*# fail 0\n
'use strict';
// Tests and hooks run one after the other, in the order of Node.js.
const assert = require('assert');
const { after, afterEach, before, beforeEach, describe, it, test } = require('node:test');

const log = [];
const push = (text) => () => { log.push(text); };

before(push('before'));
after(push('after'));
beforeEach((t) => log.push('each ' + t.name));
afterEach((t) => log.push('each end ' + t.name));

test('one', push('one'));
test('two', async (t) => {
  t.before(push('t.before'));
  t.after(push('t.after'));
  t.beforeEach(push('t.each'));
  t.afterEach(push('t.each end'));
  await t.test('a', push('a'));
  await t.test('b', (t, done) => { log.push('b'); setImmediate(done); });
});
describe('suite', () => {
  before(push('s.before'));
  after(push('s.after'));
  beforeEach(push('s.each'));
  afterEach(push('s.each end'));
  it('c', push('c'));
  describe('inner', () => {
    beforeEach(push('i.each'));
    it('d', async () => { await null; log.push('d'); });
  });
  it.skip('e', push('e'));
});
test('last', push('last'));
log.push('declared');

process.on('exit', () => assert.deepStrictEqual(log, [
  'before', 'declared', 'each one', 'one', 'each end one',
  'each two', 't.before', 'each a', 't.each', 'a', 't.each end', 'each end a',
  'each b', 't.each', 'b', 't.each end', 'each end b', 'each end two', 't.after',
  's.before', 'each c', 's.each', 'c', 's.each end', 'each end c',
  'each d', 's.each', 'i.each', 'd', 's.each end', 'each end d', 's.after',
  'each last', 'last', 'each end last', 'after',
]));
