// SPDX-License-Identifier: Apache-2.0
'use strict';
// Long objects like arrays, and Proxies, go another way than arrays.
const assert = require('assert');

const p = Array.prototype;
const n = 1000;
const other = (o) => new Proxy(o, {});
const like = (more) => other({ length: n, 1: 'a', [n - 1]: 'z', ...more });
const o = like();
assert.strictEqual(p.indexOf.call(o, 'a'), 1);
assert.strictEqual(p.indexOf.call(o, 'z', -2), n - 1);
assert.strictEqual(p.indexOf.call(o, 'a', n), -1);
assert.strictEqual(p.lastIndexOf.call(o, 'z'), n - 1);
assert.strictEqual(p.lastIndexOf.call(o, 'a', 3), 1);
assert.strictEqual(p.lastIndexOf.call(o, 'z', -2 - n), -1);
assert.strictEqual(p.includes.call(o, undefined), true);
assert.strictEqual(p.includes.call(like({ 3: NaN }), NaN), true);
assert.strictEqual(p.some.call(o, (v, i, all) => v === 'a' && i === 1 && all === o), true);
assert.strictEqual(p.every.call(o, (v) => v === 'b'), false);

const sparse = other(new Array(n));
sparse[2] = 'b';
const seen = [];
sparse.forEach(function (v, i) { seen.push(this.x, v, i); }, { x: 7 });
assert.deepStrictEqual(seen, [7, 'b', 2]);
assert.deepStrictEqual(sparse.filter((v) => v === 'b'), ['b']);
assert.strictEqual(sparse.reduce((a, v) => a + v), 'b');
assert.strictEqual(sparse.reduceRight((a, v) => a + v, 'c'), 'cb');
assert.throws(() => other(new Array(n)).reduce(() => {}), { name: 'TypeError', message: 'Reduce of empty array with no initial value' });
for (const name of ['forEach', 'some', 'every', 'filter', 'reduce', 'reduceRight']) {
  assert.throws(() => sparse[name](5), { name: 'TypeError', message: '5 is not a function' });
}
assert.strictEqual(sparse.shift(), undefined);
assert.deepStrictEqual([sparse.length, sparse[1], 2 in sparse], [n - 1, 'b', false]);
class Own extends Array {}
const own = other(new Own());
assert.strictEqual(own.filter(() => true).constructor, Own);

const far = { length: 2 ** 53 - 1, 3: 'x' };
assert.strictEqual(p.indexOf.call(far, 'x'), 3);
assert.strictEqual(p.some.call(far, (v) => v === 'x'), true);
assert.strictEqual(p.lastIndexOf.call(far, 'x', 9), 3);

// A Proxy sees each step once.
const log = [];
const traced = new Proxy(['a', 'b'], {
  get(t, k) { log.push(`get ${String(k)}`); return t[k]; },
  has(t, k) { log.push(`has ${String(k)}`); return k in t; },
});
assert.strictEqual(p.indexOf.call(traced, 'b'), 1);
assert.deepStrictEqual(log, ['get length', 'has 0', 'get 0', 'has 1', 'get 1']);
