// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// The methods of Annex B are for Dates alone.
for (const name of ['getYear', 'setYear']) {
  const method = Date.prototype[name];
  for (const other of [{}, [], undefined, null, 1, 'x', Date, Date.prototype, new Proxy(new Date(0), {})]) {
    assert.throws(() => method.call(other, 1), TypeError, name);
  }
}
assert.strictEqual(new Date(2026, 0).getYear(), 126);
assert.strictEqual(new Date(NaN).getYear(), NaN);
const d = new Date(2026, 5, 7);
d.setYear(99);
assert.strictEqual(d.getFullYear(), 1999);
assert.strictEqual(new (class extends Date {})(2000, 1).getYear(), 100);
