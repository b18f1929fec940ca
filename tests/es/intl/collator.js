// SPDX-License-Identifier: Apache-2.0
// Intl.Collator and String.prototype.localeCompare with options.
const assert = require('assert');

const words = ['a', 'B', 'b', 'A', 'á', 'Á', 'ab', 'a b', '10', '2', '1', 'e', 'é', 'Z', '_', '-', 'résumé', 'resume', 'Résumé', 'file10', 'file2', 'File1', 'a-b'];
const sorted = (options) => [...words].sort(new Intl.Collator('en', options).compare).join('|');
assert.strictEqual(sorted(), '_|-|1|10|2|a|A|á|Á|a b|a-b|ab|b|B|e|é|File1|file10|file2|resume|résumé|Résumé|Z');
assert.strictEqual(sorted({ numeric: true }), '_|-|1|2|10|a|A|á|Á|a b|a-b|ab|b|B|e|é|File1|file2|file10|resume|résumé|Résumé|Z');

const pairs = [['a', 'A'], ['a', 'á'], ['a', 'Á'], ['a', 'b'], ['á', 'Á'], ['A', 'á'], ['aé', 'AE']];
const table = { base: '0,0,0,-1,0,0,0', accent: '0,-1,-1,-1,0,-1,1', case: '-1,0,-1,-1,-1,1,-1', variant: '-1,-1,-1,-1,-1,-1,1' };
for (const [sensitivity, want] of Object.entries(table)) {
  assert.strictEqual(pairs.map(([a, b]) => a.localeCompare(b, 'en', { sensitivity })).join(), want, sensitivity);
}
assert.strictEqual('a2'.localeCompare('a10', undefined, { numeric: true }), -1);
assert.strictEqual('a2'.localeCompare('a10', 'en-u-kn'), -1);
assert.strictEqual('a2'.localeCompare('a10'), 1);
assert.strictEqual('a-b'.localeCompare('ab', 'en', { ignorePunctuation: true }), 0);
assert.strictEqual(String.prototype.localeCompare.length, 1);
assert.throws(() => 'a'.localeCompare('b', 'x'), RangeError);
assert.throws(() => 'a'.localeCompare('b', 'en', { sensitivity: 'q' }), RangeError);
assert.throws(() => ''.localeCompare.call(null, 'a', 'en'), TypeError);

const collator = Intl.Collator('en-US', { numeric: true });
assert.strictEqual(collator.compare, collator.compare);
assert.deepStrictEqual(collator.resolvedOptions(), {
  locale: 'en-US', usage: 'sort', sensitivity: 'variant', ignorePunctuation: false, collation: 'default', numeric: true, caseFirst: 'false',
});
