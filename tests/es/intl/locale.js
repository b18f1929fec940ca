// SPDX-License-Identifier: Apache-2.0
// Intl.Locale takes a tag apart and puts it together.
const assert = require('assert');

const locale = new Intl.Locale('zh-hans-cn-u-ca-gregory-hc-h23-kn', { numberingSystem: 'latn' });
assert.strictEqual(String(locale), 'zh-Hans-CN-u-ca-gregory-hc-h23-kn-nu-latn');
const { language, script, region, baseName, calendar, hourCycle, numeric, numberingSystem, collation } = locale;
assert.deepStrictEqual({ language, script, region, baseName, calendar, hourCycle, numeric, numberingSystem, collation }, {
  language: 'zh', script: 'Hans', region: 'CN', baseName: 'zh-Hans-CN', calendar: 'gregory', hourCycle: 'h23', numeric: true, numberingSystem: 'latn',
  collation: undefined,
});
assert.strictEqual(new Intl.Locale('en', { region: 'gb', script: 'latn', hourCycle: 'h12' }).toString(), 'en-Latn-GB-u-hc-h12');
assert.strictEqual(new Intl.Locale(locale, { region: 'TW' }).baseName, 'zh-Hans-TW');
assert.deepStrictEqual(Intl.getCanonicalLocales(locale), [String(locale)]);
assert.strictEqual(Intl.Locale.length, 1);

assert.throws(() => new Intl.Locale(), TypeError);
assert.throws(() => Intl.Locale('en'), TypeError);
assert.throws(() => new Intl.Locale('x'), RangeError);
assert.throws(() => new Intl.Locale('en', { region: '1' }), RangeError);
assert.throws(() => new Intl.Locale('en', { hourCycle: 'h1' }), RangeError);
