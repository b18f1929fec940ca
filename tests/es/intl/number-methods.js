// SPDX-License-Identifier: Apache-2.0
// toLocaleString of numbers, big and exact values, parts, options and errors.
const assert = require('assert');

assert.strictEqual((1234.5).toLocaleString(), '1,234.5');
assert.strictEqual((12345678901234567890n).toLocaleString('en-US', { style: 'currency', currency: 'USD' }), '$12,345,678,901,234,567,890.00');
assert.strictEqual([1234, 5678.5].toLocaleString(), '1,234,5,678.5');
assert.strictEqual(new Float64Array([1234.5]).toLocaleString(), '1,234.5');
assert.strictEqual(Number.prototype.toLocaleString.length, 0);
assert.throws(() => Number.prototype.toLocaleString.call('1'), TypeError);
assert.throws(() => BigInt.prototype.toLocaleString.call(1), TypeError);

const { format } = new Intl.NumberFormat('en-US');
const exact = [['1234567890123456789.25', '1,234,567,890,123,456,789.25'], ['abc', 'NaN'], [null, '0'], [undefined, 'NaN'], ['1e999999999', '∞'], [' 12 ', '12'],
  [{ valueOf: () => 7n }, '7']];
for (const [value, want] of exact) assert.strictEqual(format(value), want);
assert.throws(() => format(Symbol('x')), TypeError);

const parts = (value, options) => new Intl.NumberFormat('en-US', options).formatToParts(value).map((part) => `${part.type} ${part.value}`).join('; ');
assert.strictEqual(parts(-1234.5), 'minusSign -; integer 1; group ,; integer 234; decimal .; fraction 5');
assert.strictEqual(parts(-12, { style: 'currency', currency: 'USD', currencySign: 'accounting' }),
  'literal (; currency $; integer 12; decimal .; fraction 00; literal )');
assert.strictEqual(parts(12e5, { notation: 'compact', compactDisplay: 'long' }), 'integer 1; decimal .; fraction 2; literal  ; compact million');
assert.strictEqual(parts(0.00012, { notation: 'scientific' }), 'integer 1; decimal .; fraction 2; exponentSeparator E; exponentMinusSign -; exponentInteger 4');
assert.strictEqual(parts(5, { style: 'unit', unit: 'byte' }), 'integer 5; literal  ; unit byte');

assert.deepStrictEqual(Intl.NumberFormat('en-US', { style: 'currency', currency: 'jpy' }).resolvedOptions(), {
  locale: 'en-US', numberingSystem: 'latn', style: 'currency', currency: 'JPY', currencyDisplay: 'symbol', currencySign: 'standard',
  minimumIntegerDigits: 1, minimumFractionDigits: 0, maximumFractionDigits: 0, useGrouping: 'auto', notation: 'standard', signDisplay: 'auto',
  roundingMode: 'halfExpand', roundingIncrement: 1, trailingZeroDisplay: 'auto', roundingPriority: 'auto',
});

const wrong = [
  [{ style: 'currency' }, TypeError, 'Currency code is required with currency style.'],
  [{ style: 'currency', currency: 'x' }, RangeError, 'Invalid currency code : x'],
  [{ style: 'unit' }, TypeError, "Invalid unit argument for Intl.NumberFormat() ''"],
  [{ style: 'unit', unit: 'foo' }, RangeError, "Invalid unit argument for Intl.NumberFormat() 'foo'"],
  [{ maximumFractionDigits: 101 }, RangeError, 'maximumFractionDigits value is out of range.'],
  [{ minimumFractionDigits: 5, maximumFractionDigits: 2 }, RangeError, 'maximumFractionDigits value is out of range.'],
  [{ style: 'q' }, RangeError, 'Value q out of range for Intl.NumberFormat options property style'],
  [{ minimumIntegerDigits: 0 }, RangeError, 'minimumIntegerDigits value is out of range.'],
];
for (const [options, type, message] of wrong) assert.throws(() => new Intl.NumberFormat('en', options), { name: type.name, message });
