// SPDX-License-Identifier: Apache-2.0

// Exact decimal numbers, and their rounding: { negative, digits, exp } is
// 0.digits times ten to the power of exp. Zero has no digits. What is not finite
// has { negative, special } instead.

'use strict';

// LIMIT bounds the exponents that a text can ask for.
const LIMIT = 2000;

function made(negative, digits, exp) {
  const lead = /^0*/.exec(digits)[0].length;
  const trimmed = digits.slice(lead).replace(/0+$/, '');
  return { negative, digits: trimmed, exp: trimmed === '' ? 0 : exp - lead };
}

// decimalText reads what Number and BigInt print, and what scripts write.
function decimalText(text) {
  const m = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (m === null || m[2] === '' && (m[3] === undefined || m[3] === '')) return undefined;
  const exp = m[2].length + Number(m[4] || 0);
  return Math.abs(exp) > LIMIT ? undefined : made(m[1] === '-', m[2] + (m[3] || ''), exp);
}

// decimal is ToIntlMathematicalValue.
exports.decimal = (value) => {
  let v = value;
  if (typeof v === 'object' && v !== null || typeof v === 'function') v = toPrimitive(v);
  if (typeof v === 'bigint') return decimalText(String(v));
  if (typeof v === 'string') {
    const exact = decimalText(v.trim());
    if (exact !== undefined) return exact;
  }
  const n = Number(v);
  if (n !== n) return { negative: false, special: 'nan' };
  if (Math.abs(n) === Infinity) return { negative: n < 0, special: 'infinity' };
  return n === 0 ? made(Object.is(n, -0), '', 0) : decimalText(String(n));
};

function toPrimitive(v) {
  const convert = v[Symbol.toPrimitive];
  if (convert !== undefined && convert !== null) return convert.call(v, 'number');
  const n = v.valueOf();
  return typeof n === 'object' && n !== null ? v.toString() : n;
}

// up tells whether what is cut off at keep digits makes the rest larger.
function up(d, keep, mode) {
  const first = keep < 0 ? 0 : d.digits.charCodeAt(keep) - 48;
  const more = keep < 0 || d.digits.length > keep + 1;
  const even = keep <= 0 || (d.digits.charCodeAt(keep - 1) - 48) % 2 === 0;
  switch (mode) {
    case 'ceil': return !d.negative;
    case 'floor': return d.negative;
    case 'expand': return true;
    case 'trunc': return false;
    default: return first > 5 || first === 5 && (more || tie(mode, d.negative, even));
  }
}

// tie tells whether a half is rounded up.
function tie(mode, negative, even) {
  switch (mode) {
    case 'halfCeil': return !negative;
    case 'halfFloor': return negative;
    case 'halfTrunc': return false;
    case 'halfEven': return !even;
    default: return true;
  }
}

// round keeps so many digits of d.
exports.round = (d, keep, mode) => {
  if (keep >= d.digits.length) return d;
  const grows = d.digits !== '' && up(d, keep, mode);
  const kept = keep > 0 ? d.digits.slice(0, keep) : '';
  if (!grows) return made(d.negative, kept, d.exp);
  if (kept === '') return made(d.negative, '1', d.exp + 1 - Math.min(keep, 0));
  const next = String(BigInt(kept) + 1n);
  return made(d.negative, next, d.exp + next.length - kept.length);
};
