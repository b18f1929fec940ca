// SPDX-License-Identifier: Apache-2.0

// The global Intl. Each class is loaded when its name is first read.

'use strict';

const { localeList, hide, tagged } = require('intl_base');

const Intl = {};
tagged(Intl, 'Intl');

for (const [name, module] of [
  ['DateTimeFormat', 'intl_date'],
  ['NumberFormat', 'intl_number'],
  ['Collator', 'intl_collator'],
  ['PluralRules', 'intl_words'],
  ['RelativeTimeFormat', 'intl_words'],
  ['ListFormat', 'intl_words'],
  ['Locale', 'intl_locale'],
  ['Segmenter', 'intl_segmenter'],
]) {
  binding.lazy(Intl, name, () => require(module)[name]);
}

hide(Intl, {
  getCanonicalLocales(locales) {
    return localeList(locales);
  },
  supportedValuesOf(key) {
    switch (`${key}`) {
      case 'calendar': return ['gregory'];
      case 'collation': return ['default'];
      case 'numberingSystem': return ['latn'];
      case 'currency': return require('intl_number_data').currencies();
      case 'timeZone': return require('intl_date').zoneNames();
      case 'unit': return require('intl_number_data').unitNames();
      default: throw new RangeError(`Invalid key : ${key}`);
    }
  },
});

module.exports = Intl;
