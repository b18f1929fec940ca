// SPDX-License-Identifier: Apache-2.0
// modes: both
// The features that a device's script may find or miss are all there.
var assert = require('assert');

['Promise', 'Symbol', 'ArrayBuffer', 'Uint8Array', 'Float64Array', 'DataView', 'Map', 'Set', 'BigInt'].forEach(function(name) {
  assert.strictEqual(typeof global[name], 'function', name);
});
class Point { constructor(x) { this.x = x; } }
let double = (n) => n * 2;
const [first, ...rest] = [1, 2, 3];
assert.strictEqual(double(new Point(4).x), 8);
assert.deepStrictEqual([first, rest], [1, [2, 3]]);
assert.strictEqual(null?.x ?? `${2n ** 64n}`, '18446744073709551616');
