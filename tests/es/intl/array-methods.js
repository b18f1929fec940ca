// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// toLocaleString of arrays hands its arguments on, both.
assert.strictEqual([1234.5, null, undefined, 2].toLocaleString('en', { maximumFractionDigits: 0 }), '1,235,,,2');
assert.strictEqual(new Float32Array([1234.5, 2]).toLocaleString('en', { minimumFractionDigits: 2 }), '1,234.50,2.00');
assert.strictEqual(new BigInt64Array([1234n]).toLocaleString('en', { useGrouping: false }), '1234');

const seen = [];
const spy = { toLocaleString(...args) { seen.push(args); return 'x'; } };
const options = {};
assert.strictEqual([spy, spy].toLocaleString('de', options), 'x,x');
assert.strictEqual(Array.prototype.toLocaleString.call({ length: 1, 0: spy }), 'x');
assert.deepStrictEqual(seen, [['de', options], ['de', options], [undefined, undefined]]);

const own = [1];
own.push(own, [own]);
assert.strictEqual(own.toLocaleString(), '1,,');

for (const ours of [Array.prototype, Object.getPrototypeOf(Int8Array.prototype)]) {
  const { value, enumerable, writable } = Object.getOwnPropertyDescriptor(ours, 'toLocaleString');
  assert.deepStrictEqual([value.name, value.length, enumerable, writable], ['toLocaleString', 0, false, true]);
  assert.throws(() => value.call(undefined), TypeError);
}
assert.throws(() => Int8Array.prototype.toLocaleString.call([1]), TypeError);
assert.throws(() => [{ toLocaleString: 1 }].toLocaleString(), TypeError);
