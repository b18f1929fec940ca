// SPDX-License-Identifier: Apache-2.0
// toLocaleString and its like of Date, formatToParts and resolvedOptions.
const assert = require('assert');

const when = new Date(Date.UTC(2024, 0, 5));
const timeZone = 'UTC';
assert.strictEqual(when.toLocaleString('en-US', { timeZone }), '1/5/2024, 12:00:00 AM');
assert.strictEqual(when.toLocaleDateString('en-US', { timeZone }), '1/5/2024');
assert.strictEqual(when.toLocaleTimeString('en-US', { timeZone, hour12: false }), '24:00:00');
assert.strictEqual(when.toLocaleTimeString('en-US', { timeZone, hourCycle: 'h23', timeStyle: 'short' }), '00:00');
assert.strictEqual(when.toLocaleTimeString('en-US', { timeZone, year: 'numeric' }), '2024, 12:00:00 AM');
assert.strictEqual(when.toLocaleDateString('en-US', { timeZone, hour: 'numeric' }), '1/5/2024, 12 AM');
assert.strictEqual([when].toLocaleString('en-US', { timeZone }), '1/5/2024, 12:00:00 AM');
assert.strictEqual(new Date(NaN).toLocaleString(), 'Invalid Date');
assert.strictEqual(new Date(-1e14).toLocaleString('en-US', { timeZone, era: 'short' }), '2/15/1200 BC, 2:13:20 PM');
assert.strictEqual(Date.prototype.toLocaleString.length, 0);

assert.throws(() => when.toLocaleDateString('en', { timeStyle: 'short' }), { name: 'TypeError', message: 'Invalid option : timeStyle' });
assert.throws(() => new Intl.DateTimeFormat('en', { dateStyle: 'full', hour: 'numeric' }), /Can't set option hour when dateStyle is used/);
assert.throws(() => new Intl.DateTimeFormat('en').format(NaN), { name: 'RangeError', message: 'Invalid time value' });
assert.throws(() => Date.prototype.toLocaleString.call(1), TypeError);
assert.throws(() => when.toLocaleString('en', { hour: 'x' }),
  { name: 'RangeError', message: 'Value x out of range for Date.prototype.toLocaleString options property hour' });

const format = Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: 'numeric', month: 'long', day: 'numeric' });
assert.strictEqual(format.format, format.format);
assert.strictEqual([when].map(format.format)[0], 'January 5 at 12:00 AM');
assert.deepStrictEqual(format.formatToParts(when), [
  { type: 'month', value: 'January' }, { type: 'literal', value: ' ' }, { type: 'day', value: '5' }, { type: 'literal', value: ' at ' },
  { type: 'hour', value: '12' }, { type: 'literal', value: ':' }, { type: 'minute', value: '00' }, { type: 'literal', value: '\u202f' },
  { type: 'dayPeriod', value: 'AM' },
]);
assert.deepStrictEqual(format.resolvedOptions(), {
  locale: 'en-US', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', hourCycle: 'h12', hour12: true, month: 'long', day: 'numeric',
  hour: 'numeric', minute: '2-digit',
});
