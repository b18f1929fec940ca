// SPDX-License-Identifier: Apache-2.0

// Intl.NumberFormat, and the methods of Number and BigInt that are made of it.

'use strict';

const { coerced, defaultNumber, define, getNumber, getOption, of, resolve } = require('intl_base');
const { currencyDigits, isUnit } = require('intl_number_data');
const { partsOf } = require('intl_number_parts');

const KIND = 'NumberFormat';
const MODES = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];

function choose(options, name, values, fallback) {
  return getOption(options, name, 'string', values, fallback, KIND);
}

// readStyle reads what is shown beside the number.
function readStyle(s, options) {
  s.style = choose(options, 'style', ['decimal', 'percent', 'currency', 'unit'], 'decimal');
  const currency = choose(options, 'currency');
  if (currency !== undefined && !/^[a-z]{3}$/i.test(currency)) throw new RangeError(`Invalid currency code : ${currency}`);
  if (s.style === 'currency' && currency === undefined) throw new TypeError('Currency code is required with currency style.');
  const display = choose(options, 'currencyDisplay', ['code', 'symbol', 'narrowSymbol', 'name'], 'symbol');
  const sign = choose(options, 'currencySign', ['standard', 'accounting'], 'standard');
  const unit = choose(options, 'unit');
  if (unit !== undefined && !isUnit(unit)) throw new RangeError(`Invalid unit argument for Intl.NumberFormat() '${unit}'`);
  if (s.style === 'unit' && unit === undefined) throw new TypeError("Invalid unit argument for Intl.NumberFormat() ''");
  const unitDisplay = choose(options, 'unitDisplay', ['short', 'narrow', 'long'], 'short');
  if (s.style === 'currency') Object.assign(s, { currency: currency.toUpperCase(), currencyDisplay: display, currencySign: sign });
  if (s.style === 'unit') Object.assign(s, { unit, unitDisplay });
}

// readDigits is SetNumberFormatDigitOptions.
function readDigits(s, options, min, max) {
  s.minimumIntegerDigits = getNumber(options, 'minimumIntegerDigits', 1, 21, 1);
  const { minimumFractionDigits: mnfd, maximumFractionDigits: mxfd, minimumSignificantDigits: mnsd, maximumSignificantDigits: mxsd } = options;
  const increment = getNumber(options, 'roundingIncrement', 1, 5000, 1);
  if (increment !== 1) throw new RangeError('roundingIncrement value is out of range.');
  s.roundingMode = choose(options, 'roundingMode', MODES, 'halfExpand');
  s.roundingPriority = choose(options, 'roundingPriority', ['auto', 'morePrecision', 'lessPrecision'], 'auto');
  s.trailingZeroDisplay = choose(options, 'trailingZeroDisplay', ['auto', 'stripIfInteger'], 'auto');
  const significant = mnsd !== undefined || mxsd !== undefined;
  const fraction = mnfd !== undefined || mxfd !== undefined;
  const auto = s.roundingPriority === 'auto';
  if (significant || !auto) {
    s.minimumSignificantDigits = defaultNumber(mnsd, 1, 21, 1, 'minimumSignificantDigits');
    s.maximumSignificantDigits = defaultNumber(mxsd, s.minimumSignificantDigits, 21, 21, 'maximumSignificantDigits');
  }
  if (!auto || !significant && (fraction || s.notation !== 'compact')) readFraction(s, mnfd, mxfd, min, max);
  else if (!significant) {
    Object.assign(s, { minimumFractionDigits: 0, maximumFractionDigits: 0, minimumSignificantDigits: 1, maximumSignificantDigits: 2, roundingPriority: 'morePrecision' });
  }
}

function readFraction(s, mnfd, mxfd, min, max) {
  let low = defaultNumber(mnfd, 0, 100, undefined, 'minimumFractionDigits');
  let high = defaultNumber(mxfd, 0, 100, undefined, 'maximumFractionDigits');
  if (low === undefined) low = high === undefined ? min : Math.min(min, high);
  else if (high === undefined) high = Math.max(max, low);
  else if (low > high) throw new RangeError('maximumFractionDigits value is out of range.');
  s.minimumFractionDigits = low;
  s.maximumFractionDigits = high === undefined ? Math.max(max, low) : high;
}

function groupingOf(options, notation) {
  const fallback = notation === 'compact' ? 'min2' : 'auto';
  const value = options.useGrouping;
  if (value === undefined) return fallback;
  if (value === true) return 'always';
  if (value === false || value === null || value === 0 || value === '') return false;
  const text = String(value);
  if (text === 'true' || text === 'false') return fallback;
  return choose({ useGrouping: text }, 'useGrouping', ['min2', 'auto', 'always'], fallback);
}

function state(locales, given) {
  const s = { locale: resolve(locales).locale };
  const options = coerced(given);
  choose(options, 'localeMatcher', ['lookup', 'best fit'], 'best fit');
  readStyle(s, options);
  s.notation = choose(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], 'standard');
  const digits = s.style === 'currency' && s.notation === 'standard' ? currencyDigits(s.currency) : 0;
  readDigits(s, options, digits, s.style === 'currency' && s.notation === 'standard' ? digits : s.style === 'percent' ? 0 : 3);
  s.compactDisplay = choose(options, 'compactDisplay', ['short', 'long'], 'short');
  s.useGrouping = groupingOf(options, s.notation);
  s.signDisplay = choose(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], 'auto');
  return s;
}

const text = (parts) => parts.reduce((out, part) => out + part.value, '');

// SHOWN are the members of resolvedOptions in their order.
const SHOWN = ['style', 'currency', 'currencyDisplay', 'currencySign', 'unit', 'unitDisplay', 'minimumIntegerDigits', 'minimumSignificantDigits',
  'maximumSignificantDigits', 'minimumFractionDigits', 'maximumFractionDigits', 'useGrouping', 'notation', 'compactDisplay', 'signDisplay', 'roundingMode',
  'roundingIncrement', 'trailingZeroDisplay', 'roundingPriority'];

exports.NumberFormat = define(KIND, {
  callable: true,
  init: state,
  members: {
    resolvedOptions() {
      const s = of(this, KIND, 'resolvedOptions');
      const out = { locale: s.locale, numberingSystem: 'latn' };
      for (const name of SHOWN) {
        if (name === 'roundingIncrement') out[name] = 1;
        else if (s[name] !== undefined && (name !== 'compactDisplay' || s.notation === 'compact')) out[name] = s[name];
      }
      return out;
    },
    formatToParts(value) {
      return partsOf(of(this, KIND, 'formatToParts'), value);
    },
    get format() {
      const s = of(this, KIND, 'format');
      return s.format ??= (value) => text(partsOf(s, value));
    },
  },
});

exports.readDigits = readDigits;

let plain; // the state without options

function show(value, locales, options) {
  if (locales === undefined && options === undefined) return text(partsOf(plain ??= state(), value));
  return text(partsOf(state(locales, options), value));
}

exports.numberToLocaleString = function (locales, options) {
  return show(Number.prototype.valueOf.call(this), locales, options);
};

exports.bigintToLocaleString = function (locales, options) {
  return show(BigInt.prototype.valueOf.call(this), locales, options);
};
