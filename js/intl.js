// SPDX-License-Identifier: Apache-2.0

// The global Intl. Each class is loaded when its name is first read.

'use strict';

const { localeList, hide, tagged } = require('intl_base');

const Intl = {};
tagged(Intl, 'Intl');

for (const [name, module] of [
  ['DateTimeFormat', 'intl_date'],
  ['NumberFormat', 'intl_number'],
  ['Segmenter', 'intl_segmenter'],
]) {
  binding.lazy(Intl, name, () => require(module)[name]);
}

hide(Intl, {
  getCanonicalLocales(locales) {
    return localeList(locales);
  },
});

module.exports = Intl;
