// SPDX-License-Identifier: Apache-2.0
// Texts of Intl.RelativeTimeFormat.
const assert = require('assert');

const table = {
  'long always': [
    '2 seconds ago|1 second ago|0 seconds ago|in 0 seconds|in 1 second|in 1.5 seconds',
    '2 minutes ago|1 minute ago|0 minutes ago|in 0 minutes|in 1 minute|in 1.5 minutes',
    '2 hours ago|1 hour ago|0 hours ago|in 0 hours|in 1 hour|in 1.5 hours',
    '2 days ago|1 day ago|0 days ago|in 0 days|in 1 day|in 1.5 days',
    '2 weeks ago|1 week ago|0 weeks ago|in 0 weeks|in 1 week|in 1.5 weeks',
    '2 months ago|1 month ago|0 months ago|in 0 months|in 1 month|in 1.5 months',
    '2 quarters ago|1 quarter ago|0 quarters ago|in 0 quarters|in 1 quarter|in 1.5 quarters',
    '2 years ago|1 year ago|0 years ago|in 0 years|in 1 year|in 1.5 years',
  ],
  'long auto': [
    '2 seconds ago|1 second ago|now|now|in 1 second|in 1.5 seconds',
    '2 minutes ago|1 minute ago|this minute|this minute|in 1 minute|in 1.5 minutes',
    '2 hours ago|1 hour ago|this hour|this hour|in 1 hour|in 1.5 hours',
    '2 days ago|yesterday|today|today|tomorrow|in 1.5 days',
    '2 weeks ago|last week|this week|this week|next week|in 1.5 weeks',
    '2 months ago|last month|this month|this month|next month|in 1.5 months',
    '2 quarters ago|last quarter|this quarter|this quarter|next quarter|in 1.5 quarters',
    '2 years ago|last year|this year|this year|next year|in 1.5 years',
  ],
  'short always': [
    '2 sec. ago|1 sec. ago|0 sec. ago|in 0 sec.|in 1 sec.|in 1.5 sec.',
    '2 min. ago|1 min. ago|0 min. ago|in 0 min.|in 1 min.|in 1.5 min.',
    '2 hr. ago|1 hr. ago|0 hr. ago|in 0 hr.|in 1 hr.|in 1.5 hr.',
    '2 days ago|1 day ago|0 days ago|in 0 days|in 1 day|in 1.5 days',
    '2 wk. ago|1 wk. ago|0 wk. ago|in 0 wk.|in 1 wk.|in 1.5 wk.',
    '2 mo. ago|1 mo. ago|0 mo. ago|in 0 mo.|in 1 mo.|in 1.5 mo.',
    '2 qtrs. ago|1 qtr. ago|0 qtrs. ago|in 0 qtrs.|in 1 qtr.|in 1.5 qtrs.',
    '2 yr. ago|1 yr. ago|0 yr. ago|in 0 yr.|in 1 yr.|in 1.5 yr.',
  ],
  'short auto': [
    '2 sec. ago|1 sec. ago|now|now|in 1 sec.|in 1.5 sec.',
    '2 min. ago|1 min. ago|this minute|this minute|in 1 min.|in 1.5 min.',
    '2 hr. ago|1 hr. ago|this hour|this hour|in 1 hr.|in 1.5 hr.',
    '2 days ago|yesterday|today|today|tomorrow|in 1.5 days',
    '2 wk. ago|last wk.|this wk.|this wk.|next wk.|in 1.5 wk.',
    '2 mo. ago|last mo.|this mo.|this mo.|next mo.|in 1.5 mo.',
    '2 qtrs. ago|last qtr.|this qtr.|this qtr.|next qtr.|in 1.5 qtrs.',
    '2 yr. ago|last yr.|this yr.|this yr.|next yr.|in 1.5 yr.',
  ],
  'narrow always': [
    '2s ago|1s ago|0s ago|in 0s|in 1s|in 1.5s',
    '2m ago|1m ago|0m ago|in 0m|in 1m|in 1.5m',
    '2h ago|1h ago|0h ago|in 0h|in 1h|in 1.5h',
    '2d ago|1d ago|0d ago|in 0d|in 1d|in 1.5d',
    '2w ago|1w ago|0w ago|in 0w|in 1w|in 1.5w',
    '2mo ago|1mo ago|0mo ago|in 0mo|in 1mo|in 1.5mo',
    '2q ago|1q ago|0q ago|in 0q|in 1q|in 1.5q',
    '2y ago|1y ago|0y ago|in 0y|in 1y|in 1.5y',
  ],
  'narrow auto': [
    '2s ago|1s ago|now|now|in 1s|in 1.5s',
    '2m ago|1m ago|this minute|this minute|in 1m|in 1.5m',
    '2h ago|1h ago|this hour|this hour|in 1h|in 1.5h',
    '2d ago|yesterday|today|today|tomorrow|in 1.5d',
    '2w ago|last wk.|this wk.|this wk.|next wk.|in 1.5w',
    '2mo ago|last mo.|this mo.|this mo.|next mo.|in 1.5mo',
    '2q ago|last qtr.|this qtr.|this qtr.|next qtr.|in 1.5q',
    '2y ago|last yr.|this yr.|this yr.|next yr.|in 1.5y',
  ],
};
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
for (const [key, lines] of Object.entries(table)) {
  const [style, numeric] = key.split(' ');
  const format = new Intl.RelativeTimeFormat('en-US', { style, numeric });
  units.forEach((unit, i) => {
    assert.strictEqual([-2, -1, -0, 0, 1, 1.5].map((n) => format.format(n, unit)).join('|'), lines[i]);
    assert.strictEqual(format.format(2, `${unit}s`), format.formatToParts(2, unit).map((part) => part.value).join(''));
  });
}
const format = new Intl.RelativeTimeFormat('en-US');
assert.deepStrictEqual(format.formatToParts(-1234, 'day'), [
  { type: 'integer', value: '1', unit: 'day' }, { type: 'group', value: ',', unit: 'day' }, { type: 'integer', value: '234', unit: 'day' },
  { type: 'literal', value: ' days ago' },
]);
assert.throws(() => format.format(1, 'x'), { name: 'RangeError', message: /Invalid unit argument .* 'x'/ });
assert.throws(() => format.format(NaN, 'day'), RangeError);
