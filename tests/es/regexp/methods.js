// SPDX-License-Identifier: Apache-2.0

// What the methods do with subclasses, other functions exec, and lastIndex.
'use strict';
const assert = require('assert');

class Counting extends RegExp {
  exec(text) {
    const m = super.exec(text);
    if (m) m.extra = ++this.count;
    return m;
  }
}
Counting.prototype.count = 0;
const c = new Counting('b(.)', 'g');
assert.ok(c instanceof RegExp && c.global);
assert.strictEqual('abcbd'.replace(c, '<$1>'), 'a<c><d>');
assert.deepStrictEqual([...'abcbd'.matchAll(c)].map((m) => m.extra), [1, 2]);
assert.deepStrictEqual('abcbd'.split(c), ['a', 'c', '', 'd', '']);

const re = /a/g;
re.exec = () => null;
assert.strictEqual('aa'.replace(re, 'b'), 'aa');
assert.strictEqual('aa'.match(re), null);
delete re.exec;
assert.strictEqual('aa'.replace(re, 'b'), 'bb');

const at = /a/g;
at.lastIndex = { valueOf: () => 1 };
assert.strictEqual(at.exec('aa').index, 1);
assert.strictEqual(at.lastIndex, 2);
assert.strictEqual(at.test('aa'), false);
assert.strictEqual(at.lastIndex, 0);
assert.throws(() => Object.freeze(/a/g).test('a'), TypeError);
assert.strictEqual(Object.freeze(/a/).test('a'), true);

const sticky = /a/y;
assert.deepStrictEqual([sticky.test('aab'), sticky.test('aab'), sticky.test('aab')], [true, true, false]);
assert.strictEqual('aab'.replace(/a/gy, 'x'), 'xxb');
assert.strictEqual('baa'.search(/a/y), -1);

assert.strictEqual('x'.replace(/x/, "$$-$&-$0-$1-$<a>-$`-$'"), '$-x-$0-$1-$<a>--');
assert.strictEqual('ab'.replace(/(?<a>a)/, '[$<a>$1$01$2]$<b>'), '[aaa$2]b');
assert.deepStrictEqual('abc'.replace(/(?<n>b)(x)?/, (...a) => JSON.stringify(a)), 'a["b","b",null,1,"abc",{"n":"b"}]c');
assert.strictEqual('𝌆a'.replace(/(?:)/gu, '-'), '-𝌆-a-');
assert.deepStrictEqual(['A1B2'.split(/(\d)/), ''.split(/,/), ''.split(/(?:)/), 'ab'.split(/(?:)/, 1), 'abc'.split(/$/)],
  [['A', '1', 'B', '2', ''], [''], [], ['a'], ['abc']]);

assert.deepStrictEqual(['x'.match('(?i:X)')[0], 'a.b'.search('\\.'), 'abc'.matchAll('b').next().value.index], ['x', 1, 1]);
assert.throws(() => 'x'.matchAll(/x/), TypeError);
assert.throws(() => 'x'.match('('), SyntaxError);
assert.strictEqual(RegExp(re), re);
assert.strictEqual(new RegExp(/x/dg).flags, 'dg');
assert.strictEqual(new RegExp(/x/g, 'i').flags, 'i');
assert.strictEqual(new RegExp('\n/[/]').source, '\\n\\/[/]');
assert.strictEqual(String(/x/.compile('y', 'v')), '/y/v');
assert.deepStrictEqual(Reflect.ownKeys(/a/), ['lastIndex']);
