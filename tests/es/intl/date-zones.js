// SPDX-License-Identifier: Apache-2.0
// Dates in time zones, and the names of these.
const assert = require('assert');

const summer = new Date(1720000000000);
const text = (timeZone, timeZoneName) => summer.toLocaleString('en-US', { timeZone, timeZoneName });
const table = [
  ['America/New_York', 'short', '7/3/2024, 5:46:40 AM EDT'],
  ['america/new_york', 'long', '7/3/2024, 5:46:40 AM Eastern Daylight Time'],
  ['America/Los_Angeles', 'shortGeneric', '7/3/2024, 2:46:40 AM PT'],
  ['Europe/Berlin', 'long', '7/3/2024, 11:46:40 AM Central European Summer Time'],
  ['Europe/London', 'short', '7/3/2024, 10:46:40 AM GMT+1'],
  ['Asia/Kolkata', 'shortOffset', '7/3/2024, 3:16:40 PM GMT+5:30'],
  ['Asia/Tokyo', 'longOffset', '7/3/2024, 6:46:40 PM GMT+09:00'],
  ['Asia/Kathmandu', undefined, '7/3/2024, 3:31:40 PM'],
  ['UTC', 'long', '7/3/2024, 9:46:40 AM Coordinated Universal Time'],
];
for (const [zone, name, want] of table) assert.strictEqual(text(zone, name), want);

for (const name of ['utc', 'GMT', 'Etc/UTC']) {
  assert.strictEqual(new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone, 'UTC');
}
for (const timeZone of ['Foo/Bar', '', 'Local', '../etc/passwd', '/etc/passwd']) {
  assert.throws(() => new Intl.DateTimeFormat('en-US', { timeZone }), { name: 'RangeError', message: `Invalid time zone specified: ${timeZone}` });
}
const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
assert.strictEqual(summer.toLocaleString('en-US', { timeZone: local }), summer.toLocaleString());
