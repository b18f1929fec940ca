// SPDX-License-Identifier: Apache-2.0

// A number as the parts of its text.

'use strict';

const { currencyName, currencySymbol, unitText } = require('intl_number_data');
const { decimal, round } = require('intl_decimal');

const COMPACT = [['', ''], ['K', 'thousand'], ['M', 'million'], ['B', 'billion'], ['T', 'trillion']];
const part = (type, value) => ({ type, value });

// keepOf is how many digits of d the options keep.
function keepOf(s, d) {
  const { maximumFractionDigits: fraction, maximumSignificantDigits: significant } = s;
  if (significant === undefined) return d.exp + fraction;
  if (fraction === undefined) return significant;
  return s.roundingPriority === 'lessPrecision' ? Math.min(d.exp + fraction, significant) : Math.max(d.exp + fraction, significant);
}

// minimumOf is how many digits of the fraction there are at least.
function minimumOf(s, d, kept) {
  const bySignificant = s.minimumSignificantDigits === undefined ? 0 : s.minimumSignificantDigits - (d.digits === '' ? 1 : d.exp);
  if (s.maximumFractionDigits === undefined) return Math.max(bySignificant, 0);
  if (s.maximumSignificantDigits === undefined) return s.minimumFractionDigits;
  return kept === d.exp + s.maximumFractionDigits ? s.minimumFractionDigits : Math.max(bySignificant, 0);
}

// plainDigits are the digits before and behind the point.
function plainDigits(s, d, kept) {
  const whole = d.exp > 0 ? d.digits.slice(0, d.exp).padEnd(d.exp, '0') : '';
  let rest = d.exp > 0 ? d.digits.slice(d.exp) : d.digits === '' ? '' : '0'.repeat(-d.exp) + d.digits;
  if (s.trailingZeroDisplay === 'auto' || rest !== '') rest = rest.padEnd(minimumOf(s, d, kept), '0');
  return [whole.padStart(s.minimumIntegerDigits, '0'), rest];
}

function grouped(s, whole) {
  const least = s.useGrouping === 'min2' ? 5 : 4;
  if (s.useGrouping === false || whole.length < least) return [part('integer', whole)];
  const out = [];
  for (let i = whole.length % 3 || 3, from = 0; from < whole.length; from = i, i += 3) {
    if (out.length > 0) out.push(part('group', ','));
    out.push(part('integer', whole.slice(from, i)));
  }
  return out;
}

// scaleOf is the power of ten that the notation takes out of d.
function scaleOf(s, d) {
  const power = d.digits === '' ? 0 : d.exp - 1;
  switch (s.notation) {
    case 'scientific': return power;
    case 'engineering': return Math.floor(power / 3) * 3;
    case 'compact': return Math.min(Math.max(Math.floor(power / 3), 0) * 3, 12);
    default: return 0;
  }
}

// scaled rounds d in its notation. Rounding can make a number one digit longer,
// and then its scale can be the next one.
function scaled(s, d) {
  let scale = scaleOf(s, d);
  for (;;) {
    const small = { ...d, exp: d.digits === '' ? 0 : d.exp - scale };
    const keep = keepOf(s, small);
    const out = round(small, keep, s.roundingMode);
    const next = scaleOf(s, { ...out, exp: out.exp + scale });
    if (out.digits === '' || next <= scale) return { out, scale, exact: keep };
    scale = next;
  }
}

function numberParts(s, d) {
  const { out, scale, exact } = scaled(s, d);
  const [whole, rest] = plainDigits(s, out, exact);
  const parts = grouped(s, whole);
  if (rest !== '') parts.push(part('decimal', '.'), part('fraction', rest));
  if (s.notation === 'compact' && scale > 0) {
    if (s.compactDisplay === 'long') parts.push(part('literal', ' '));
    parts.push(part('compact', COMPACT[scale / 3][s.compactDisplay === 'long' ? 1 : 0]));
  } else if (s.notation === 'scientific' || s.notation === 'engineering') {
    parts.push(part('exponentSeparator', 'E'));
    if (scale < 0) parts.push(part('exponentMinusSign', '-'));
    parts.push(part('exponentInteger', String(Math.abs(scale))));
  }
  return { parts, zero: out.digits === '', one: whole === '1' && rest === '' && scale === 0 };
}

function specialParts(d) {
  return { parts: [d.special === 'nan' ? part('nan', 'NaN') : part('infinity', '∞')], zero: d.special === 'nan', one: false };
}

// signOf is '-', '+' or ''.
function signOf(s, negative, zero) {
  switch (s.signDisplay) {
    case 'never': return '';
    case 'always': return negative ? '-' : '+';
    case 'exceptZero': return zero ? '' : negative ? '-' : '+';
    case 'negative': return negative && !zero ? '-' : '';
    default: return negative ? '-' : '';
  }
}

function currencyParts(s, parts, one) {
  if (s.currencyDisplay === 'name') return [...parts, part('literal', ' '), part('currency', currencyName(s.currency, one))];
  const symbol = currencySymbol(s.currency, s.currencyDisplay);
  const apart = /\p{L}$/u.test(symbol) && parts[0].type === 'integer';
  return [part('currency', symbol), ...(apart ? [part('literal', '\xA0')] : []), ...parts];
}

// dressed adds what the style says.
function dressed(s, parts, one) {
  if (s.style === 'percent') return [...parts, part('percentSign', '%')];
  if (s.style === 'currency') return currencyParts(s, parts, one);
  if (s.style !== 'unit') return parts;
  const [space, text] = unitText(s.unit, s.unitDisplay, one);
  const unit = part('unit', text);
  return space === '' ? [...parts, unit] : [...parts, part('literal', space), unit];
}

exports.partsOf = (s, value) => {
  let d = decimal(value);
  if (s.style === 'percent' && d.special === undefined && d.digits !== '') d = { ...d, exp: d.exp + 2 };
  const { parts, zero, one } = d.special === undefined ? numberParts(s, d) : specialParts(d);
  const all = dressed(s, parts, one);
  const sign = signOf(s, d.negative, zero);
  if (sign === '') return all;
  if (sign === '-' && s.currencySign === 'accounting' && s.currencyDisplay !== 'name') return [part('literal', '('), ...all, part('literal', ')')];
  return [sign === '-' ? part('minusSign', '-') : part('plusSign', '+'), ...all];
};
