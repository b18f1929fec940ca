// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const calls = [];
const out = JSON.parse('{"b":[1,{"c":2}],"1":null,"a":"x"}', function reviver(key, value) {
  calls.push([Array.isArray(this) ? 'array' : Object.keys(this).join(), key]);
  return value;
});
assert.deepStrictEqual(out, { 1: null, b: [1, { c: 2 }], a: 'x' });
assert.deepStrictEqual(calls, [
  ['1,b,a', '1'], ['array', '0'], ['c', 'c'], ['array', '1'], ['1,b,a', 'b'], ['1,b,a', 'a'], ['', ''],
]);

// undefined removes, a replacement that is met later is walked through.
assert.deepStrictEqual(JSON.parse('{"a":1,"b":2}', (k, v) => (k === 'a' ? undefined : v)), { b: 2 });
const holes = JSON.parse('[1,2,3]', (k, v) => (k === '1' ? undefined : v));
assert.strictEqual(holes.length, 3);
assert.ok(!(1 in holes));
const seen = [];
JSON.parse('[0,0]', function reviver(k, v) {
  seen.push(k);
  if (k === '0' && this.length === 2) this[1] = { added: true };
  return v;
});
assert.deepStrictEqual(seen, ['0', 'added', '1', '']);

assert.deepStrictEqual(Reflect.ownKeys(JSON.parse('{"\\ud800":1,"__proto__":2}', (k, v) => v)), ['\ud800', '__proto__']);
assert.strictEqual(JSON.parse('7', (k, v) => `${k}${v}`), '7');
assert.strictEqual(JSON.parse('7', { call: 1 }), 7);
assert.throws(() => JSON.parse('[1]', () => { throw new RangeError('mine'); }), { name: 'RangeError', message: 'mine' });
assert.throws(() => JSON.parse('[1', () => assert.fail('called')), SyntaxError);
