// SPDX-License-Identifier: Apache-2.0
// Intl.PluralRules and Intl.ListFormat.
const assert = require('assert');

const cardinal = new Intl.PluralRules('en-US');
const ordinal = new Intl.PluralRules('en-US', { type: 'ordinal' });
assert.strictEqual([0, 1, 2, 1.5, -1, NaN, 21].map((n) => cardinal.select(n)).join(), 'other,one,other,other,one,other,other');
assert.strictEqual([0, 1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111, 1.5].map((n) => ordinal.select(n)).join(),
  'other,one,two,few,other,other,other,other,one,two,few,other,other');
assert.strictEqual(new Intl.PluralRules('en', { minimumFractionDigits: 1 }).select(1), 'other');
assert.strictEqual(new Intl.PluralRules('en', { maximumFractionDigits: 0 }).select(1.2), 'one');
assert.deepStrictEqual(ordinal.resolvedOptions(), {
  locale: 'en-US', type: 'ordinal', minimumIntegerDigits: 1, minimumFractionDigits: 0, maximumFractionDigits: 3, pluralCategories: ['few', 'one', 'two', 'other'],
});
assert.throws(() => Intl.PluralRules(), TypeError);

const table = [
  ['conjunction', 'long', 'a|a and b|a, b, and c|a, b, c, and d'],
  ['conjunction', 'short', 'a|a & b|a, b, & c|a, b, c, & d'],
  ['conjunction', 'narrow', 'a|a, b|a, b, c|a, b, c, d'],
  ['disjunction', 'long', 'a|a or b|a, b, or c|a, b, c, or d'],
  ['disjunction', 'narrow', 'a|a or b|a, b, or c|a, b, c, or d'],
  ['unit', 'short', 'a|a, b|a, b, c|a, b, c, d'],
  ['unit', 'narrow', 'a|a b|a b c|a b c d'],
];
for (const [type, style, want] of table) {
  const list = new Intl.ListFormat('en', { type, style });
  assert.strictEqual([1, 2, 3, 4].map((n) => list.format('abcd'.slice(0, n))).join('|'), want, `${type} ${style}`);
}
const list = new Intl.ListFormat('en-US');
assert.strictEqual(list.format([]), '');
assert.deepStrictEqual(list.formatToParts(new Set(['a', 'b'])), [
  { type: 'element', value: 'a' }, { type: 'literal', value: ' and ' }, { type: 'element', value: 'b' },
]);
assert.throws(() => list.format([1]), { name: 'TypeError', message: 'Iterable yielded 1 which is not a string' });
assert.throws(() => list.format(1), TypeError);
