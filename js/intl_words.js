// SPDX-License-Identifier: Apache-2.0

// Intl.PluralRules, Intl.ListFormat and Intl.RelativeTimeFormat.

'use strict';

const { coerced, define, getOption, of, optionsObject, resolve } = require('intl_base');
const { NumberFormat, readDigits } = require('intl_number');
const { partsOf } = require('intl_number_parts');

const STYLES = ['long', 'short', 'narrow'];
const text = (parts) => parts.reduce((out, part) => out + part.value, '');

function matcher(options, kind) {
  getOption(options, 'localeMatcher', 'string', ['lookup', 'best fit'], 'best fit', kind);
}

// pluralOf is the category of a number as it is written.
function pluralOf(s, value) {
  const shown = text(partsOf(s, +value));
  if (s.type === 'cardinal') return shown === '1' || shown === '-1' ? 'one' : 'other';
  if (!/^-?\d+$/.test(shown) || /1[123]$/.test(shown)) return 'other';
  return { 1: 'one', 2: 'two', 3: 'few' }[shown.at(-1)] || 'other';
}

exports.PluralRules = define('PluralRules', {
  init(locales, given) {
    const { locale } = resolve(locales);
    const options = coerced(given);
    matcher(options, 'PluralRules');
    const type = getOption(options, 'type', 'string', ['cardinal', 'ordinal'], 'cardinal', 'PluralRules');
    const s = { locale, type, style: 'decimal', notation: 'standard', signDisplay: 'auto', useGrouping: false };
    readDigits(s, options, 0, 3);
    return s;
  },
  members: {
    resolvedOptions() {
      const s = of(this, 'PluralRules', 'resolvedOptions');
      const out = { locale: s.locale, type: s.type };
      for (const name of ['minimumIntegerDigits', 'minimumFractionDigits', 'maximumFractionDigits', 'minimumSignificantDigits', 'maximumSignificantDigits']) {
        if (s[name] !== undefined) out[name] = s[name];
      }
      out.pluralCategories = s.type === 'cardinal' ? ['one', 'other'] : ['few', 'one', 'two', 'other'];
      return out;
    },
    select(value) {
      return pluralOf(of(this, 'PluralRules', 'select'), value);
    },
  },
});

// marksOf are what stands between two elements, between many, and before the last.
function marksOf({ type, style }) {
  if (type === 'unit') return style === 'narrow' ? [' ', ' ', ' '] : [', ', ', ', ', '];
  if (type === 'disjunction') return [' or ', ', ', ', or '];
  if (style === 'narrow') return [', ', ', ', ', '];
  const and = style === 'short' ? '&' : 'and';
  return [` ${and} `, ', ', `, ${and} `];
}

function listParts(s, list) {
  const items = [];
  if (list !== undefined) {
    for (const item of list) {
      if (typeof item !== 'string') throw new TypeError(`Iterable yielded ${String(item)} which is not a string`);
      items.push(item);
    }
  }
  const [pair, middle, last] = marksOf(s);
  const out = [];
  items.forEach((value, i) => {
    if (i > 0) out.push({ type: 'literal', value: items.length === 2 ? pair : i === items.length - 1 ? last : middle });
    out.push({ type: 'element', value });
  });
  return out;
}

exports.ListFormat = define('ListFormat', {
  init(locales, given) {
    const { locale } = resolve(locales);
    const options = optionsObject(given);
    matcher(options, 'ListFormat');
    const type = getOption(options, 'type', 'string', ['conjunction', 'disjunction', 'unit'], 'conjunction', 'ListFormat');
    return { locale, type, style: getOption(options, 'style', 'string', STYLES, 'long', 'ListFormat') };
  },
  members: {
    resolvedOptions() {
      const { locale, type, style } = of(this, 'ListFormat', 'resolvedOptions');
      return { locale, type, style };
    },
    format(list) {
      return text(listParts(of(this, 'ListFormat', 'format'), list));
    },
    formatToParts(list) {
      return listParts(of(this, 'ListFormat', 'formatToParts'), list);
    },
  },
});

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const SHORT = { second: 'sec.', minute: 'min.', hour: 'hr.', week: 'wk.', month: 'mo.', quarter: 'qtr.', year: 'yr.' };
const NARROW = { second: 's', minute: 'm', hour: 'h', day: 'd', week: 'w', month: 'mo', quarter: 'q', year: 'y' };

function unitOf(value, method) {
  const name = `${value}`;
  const unit = name.endsWith('s') ? name.slice(0, -1) : name;
  if (UNITS.includes(unit)) return unit;
  throw new RangeError(`Invalid unit argument for Intl.RelativeTimeFormat.prototype.${method}() '${name}'`);
}

// word is what numeric: 'auto' says instead of -1, 0 and 1.
function word(n, unit, style) {
  if (unit === 'second') return n === 0 ? 'now' : undefined;
  if (unit === 'day') return ['yesterday', 'today', 'tomorrow'][n + 1];
  if (unit === 'minute' || unit === 'hour') return n === 0 ? `this ${unit}` : undefined;
  return `${['last', 'this', 'next'][n + 1]} ${style === 'long' ? unit : SHORT[unit]}`;
}

function unitText(unit, style, one) {
  if (style === 'narrow') return NARROW[unit];
  if (style === 'long' || unit === 'day') return ` ${unit}${one ? '' : 's'}`;
  return unit === 'quarter' && !one ? ' qtrs.' : ` ${SHORT[unit]}`;
}

function relativeParts(s, value, name, method) {
  const n = +value;
  const unit = unitOf(name, method);
  if (!Number.isFinite(n)) throw new RangeError(`Value need to be finite number for Intl.RelativeTimeFormat.prototype.${method}()`);
  if (s.numeric === 'auto' && (n === 0 || n === 1 || n === -1)) {
    const found = word(n, unit, s.style);
    if (found !== undefined) return [{ type: 'literal', value: found }];
  }
  const past = n < 0 || Object.is(n, -0);
  const number = s.number.formatToParts(Math.abs(n)).map((part) => ({ ...part, unit }));
  const behind = unitText(unit, s.style, text(number) === '1');
  return past ? [...number, { type: 'literal', value: `${behind} ago` }] : [{ type: 'literal', value: 'in ' }, ...number, { type: 'literal', value: behind }];
}

exports.RelativeTimeFormat = define('RelativeTimeFormat', {
  init(locales, given) {
    const { locale } = resolve(locales);
    const options = coerced(given);
    matcher(options, 'RelativeTimeFormat');
    const style = getOption(options, 'style', 'string', STYLES, 'long', 'RelativeTimeFormat');
    const numeric = getOption(options, 'numeric', 'string', ['always', 'auto'], 'always', 'RelativeTimeFormat');
    return { locale, style, numeric, number: new NumberFormat('en-US') };
  },
  members: {
    resolvedOptions() {
      const { locale, style, numeric } = of(this, 'RelativeTimeFormat', 'resolvedOptions');
      return { locale, style, numeric, numberingSystem: 'latn' };
    },
    format(value, unit) {
      return text(relativeParts(of(this, 'RelativeTimeFormat', 'format'), value, unit, 'format'));
    },
    formatToParts(value, unit) {
      return relativeParts(of(this, 'RelativeTimeFormat', 'formatToParts'), value, unit, 'formatToParts');
    },
  },
});
