// SPDX-License-Identifier: Apache-2.0
// formatRange and formatRangeToParts of Intl.DateTimeFormat.
const assert = require('assert');

const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' });
const start = new Date(0);
const end = new Date(40 * 864e5);
assert.strictEqual(format.formatRange(start, end), '1/1/1970\u2009–\u20092/10/1970');
assert.strictEqual(format.formatRange(start, 5), '1/1/1970');
assert.deepStrictEqual(format.formatRangeToParts(start, end).map((part) => `${part.source} ${part.value}`), [
  'startRange 1', 'startRange /', 'startRange 1', 'startRange /', 'startRange 1970', 'shared \u2009–\u2009',
  'endRange 2', 'endRange /', 'endRange 10', 'endRange /', 'endRange 1970',
]);
assert.ok(format.formatRangeToParts(start, start).every((part) => part.source === 'shared'));
assert.throws(() => format.formatRange(start), TypeError);
assert.throws(() => format.formatRange(start, NaN), { name: 'RangeError', message: 'Invalid time value' });
