// SPDX-License-Identifier: Apache-2.0

// Intl.Collator, and localeCompare with options.

'use strict';

const { coerced, define, getOption, of, resolve } = require('intl_base');

const KIND = 'Collator';

// mapped compares what is left of texts.
const mapped = (order, left) => (a, b) => order(left(a), left(b));

function state(locales, given) {
  const { locale, keys } = resolve(locales);
  const options = coerced(given);
  const usage = getOption(options, 'usage', 'string', ['sort', 'search'], 'sort', KIND);
  getOption(options, 'localeMatcher', 'string', ['lookup', 'best fit'], 'best fit', KIND);
  const byTag = keys.has('kn') && keys.get('kn') !== 'false';
  const numeric = getOption(options, 'numeric', 'boolean', undefined, byTag, KIND);
  getOption(options, 'caseFirst', 'string', ['upper', 'lower', 'false'], 'false', KIND);
  const sensitivity = getOption(options, 'sensitivity', 'string', ['base', 'accent', 'case', 'variant'], 'variant', KIND);
  const ignorePunctuation = getOption(options, 'ignorePunctuation', 'boolean', undefined, false, KIND);
  let order = binding.collator(sensitivity, numeric);
  if (sensitivity === 'case') order = mapped(order, (text) => text.normalize('NFD').replace(/\p{M}/gu, ''));
  if (ignorePunctuation) order = mapped(order, (text) => text.replace(/[\p{P}\p{Z}]/gu, ''));
  return { locale, usage, numeric, sensitivity, ignorePunctuation, order };
}

exports.Collator = define(KIND, {
  callable: true,
  init: state,
  members: {
    resolvedOptions() {
      const { locale, usage, sensitivity, ignorePunctuation, numeric } = of(this, KIND, 'resolvedOptions');
      return { locale, usage, sensitivity, ignorePunctuation, collation: 'default', numeric, caseFirst: 'false' };
    },
    get compare() {
      const s = of(this, KIND, 'compare');
      return s.compare ??= (a, b) => s.order(`${a}`, `${b}`);
    },
  },
});

exports.localeCompare = function (that, locales, options) {
  return state(locales, options).order(`${this}`, `${that}`);
};
