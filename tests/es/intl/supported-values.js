// SPDX-License-Identifier: Apache-2.0
// Intl.supportedValuesOf names what the classes take.
const assert = require('assert');

const uses = {
  calendar: (value) => assert.match(value, /^[a-z\d]{3,8}(-[a-z\d]{3,8})*$/),
  collation: (value) => assert.match(value, /^[a-z\d]{3,8}(-[a-z\d]{3,8})*$/),
  currency: (currency) => new Intl.NumberFormat('en', { style: 'currency', currency }),
  numberingSystem: (value) => assert.match(value, /^[a-z\d]{3,8}$/),
  timeZone: (timeZone) => new Intl.DateTimeFormat('en', { timeZone }),
  unit: (unit) => new Intl.NumberFormat('en', { style: 'unit', unit }),
};
for (const [key, use] of Object.entries(uses)) {
  const list = Intl.supportedValuesOf(key);
  assert.ok(list.length > 0, key);
  assert.deepStrictEqual(list, [...new Set(list)].sort(), key);
  list.forEach(use);
}
assert.ok(Intl.supportedValuesOf('currency').includes('EUR'));
assert.throws(() => Intl.supportedValuesOf('x'), { name: 'RangeError', message: 'Invalid key : x' });
