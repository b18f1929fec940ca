// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { describe, it, test } = require('node:test');

let checked = 0;
test('outer', async function(t) {
  assert.strictEqual(this, t);
  assert.strictEqual(t.constructor.name, 'TestContext');
  await t.test('inner', (u) => {
    assert.deepStrictEqual([u.name, u.fullName, u.signal.aborted], ['inner', 'outer > inner', false]);
    u.diagnostic('a remark');
    checked++;
  });
  assert.strictEqual(await t.test('gives nothing', () => 5), undefined);
});
test('plan', { plan: 2 }, async (t) => {
  t.assert.ok(true);
  await t.test('counts too', () => {});
  assert.throws(() => t.plan(1), /cannot set plan more than once/);
  checked++;
});
describe('suite', function(s) {
  assert.strictEqual(this, s);
  assert.deepStrictEqual([s.name, s.constructor.name], ['suite', 'SuiteContext']);
  it('in it', (t) => { assert.strictEqual(t.fullName, 'suite > in it'); checked++; });
});
process.on('exit', () => assert.strictEqual(checked, 3));
