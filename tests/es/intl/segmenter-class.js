// SPDX-License-Identifier: Apache-2.0
// The class Intl.Segmenter, and the lists of locales that all classes take.
const assert = require('assert');

assert.deepStrictEqual(Object.keys(Intl), []);
assert.strictEqual(String(Intl), '[object Intl]');
assert.deepStrictEqual(Object.getOwnPropertyDescriptor(globalThis, 'Intl'), { value: Intl, writable: true, enumerable: false, configurable: true });
assert.strictEqual(Intl.Segmenter.name, 'Segmenter');
assert.strictEqual(Intl.Segmenter.length, 0);
assert.strictEqual(String(new Intl.Segmenter()), '[object Intl.Segmenter]');
assert.deepStrictEqual(new Intl.Segmenter('de').resolvedOptions(), { locale: 'en-US', granularity: 'grapheme' });
class Sub extends Intl.Segmenter {}
assert.ok(new Sub() instanceof Sub);
assert.strictEqual([...new Sub().segment('ab')].length, 2);

assert.throws(() => Intl.Segmenter(), { name: 'TypeError', message: "Constructor Intl.Segmenter requires 'new'" });
assert.throws(() => new Intl.Segmenter('en', { granularity: 'q' }),
  { name: 'RangeError', message: 'Value q out of range for Intl.Segmenter options property granularity' });
assert.throws(() => new Intl.Segmenter('en', 1), TypeError);
assert.throws(() => Intl.Segmenter.prototype.segment.call({}, ''), /Method Intl\.Segmenter\.prototype\.segment called on incompatible receiver #<Object>/);

assert.deepStrictEqual(Intl.Segmenter.supportedLocalesOf(['en-US', 'de', 'en', 'EN-us']), ['en-US', 'en']);
assert.deepStrictEqual(Intl.getCanonicalLocales(['EN-us', 'zh-hans-cn', 'en-u-hc-h23-ca-gregory']), ['en-US', 'zh-Hans-CN', 'en-u-ca-gregory-hc-h23']);
for (const tag of ['x', 'en_US', '', 'en-', 'en-u', 'de-a-foo-a-bar', '12']) {
  assert.throws(() => Intl.getCanonicalLocales(tag), { name: 'RangeError', message: 'Incorrect locale information provided' }, tag);
}
assert.throws(() => Intl.getCanonicalLocales(null), TypeError);
assert.throws(() => Intl.getCanonicalLocales([1]), TypeError);
