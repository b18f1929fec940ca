// SPDX-License-Identifier: Apache-2.0
// A long text that is built of short ones, in several ways at once.
const assert = require('assert');
const start = 'a'.repeat(2000);

let one = start;
let other = start;
const parts = [];
for (let i = 0; i < 20000; i++) {
  one += i;
  other += '<' + i + '>';
  if (i % 5000 === 0) parts.push(one, one + 'left', one + 'right', other);
}
const digits = Array.from({ length: 20000 }, (_, i) => i);
assert.strictEqual(one, start + digits.join(''));
assert.strictEqual(other, start + digits.map((i) => `<${i}>`).join(''));
for (let i = 0; i < parts.length; i += 4) {
  assert.ok(one.startsWith(parts[i]));
  assert.ok(other.startsWith(parts[i + 3]));
  assert.strictEqual(parts[i + 1], parts[i].concat('left'));
  assert.strictEqual(parts[i + 2], parts[i].concat('right'));
}

const keys = {};
let key = start;
for (let i = 0; i < 100; i++) keys[key += 'k'] = i;
assert.strictEqual(keys[start + 'k'.repeat(100)], 99);
assert.strictEqual(Object.keys(keys).length, 100);

let wide = start + '';
wide += 'ü';
wide += 'x';
assert.strictEqual(wide.length, 2002);
assert.strictEqual(wide.slice(-2), 'üx');
let mixed = start;
mixed += 1;
mixed += null;
mixed += { toString: () => 'o' };
assert.strictEqual(mixed, start.concat('1nullo'));
assert.throws(() => { mixed += Symbol('s'); }, TypeError);

// A million parts: by copying it would take minutes.
let text = '';
for (let i = 0; i < 1e6; i++) text += 'abcdefgh';
assert.strictEqual(text.length, 8e6);
