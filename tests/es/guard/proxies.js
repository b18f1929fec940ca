// SPDX-License-Identifier: Apache-2.0
'use strict';
// What a chain of Proxies may do is over before the stack of the engine is. In
// Node.js it is the use that throws.
const assert = require('assert');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };

const nest = (make, first, n) => { let it = first; for (let i = 0; i < n; i++) it = make(it); return it; };
const uses = [
  (p) => p.x, (p) => 'x' in p, (p) => { p.y = 1; }, (p) => Object.keys(p), (p) => JSON.stringify(p), (p) => Array.isArray(p),
  (p) => Object.getPrototypeOf(p), (p) => p instanceof Object, (p) => `${p}`, (p) => { delete p.x; },
];
for (const use of uses) {
  assert.throws(() => use(nest((p) => new Proxy(p, {}), { x: 1 }, 1e6)), tooDeep);
  use(nest((p) => new Proxy(p, {}), { x: 1 }, 1000));
}
assert.throws(() => nest((p) => new Proxy({}, p), {}, 1e6).x, tooDeep);
assert.throws(() => nest((p) => Proxy.revocable(p, {}).proxy, {}, 1e6).x, tooDeep);
assert.throws(() => nest((p) => new Proxy(p, {}), () => 1, 1e6).call(), tooDeep);
assert.strictEqual(nest((p) => new Proxy(p, {}), () => 1, 1000)(), 1);

// Circles.
for (const set of [Object.setPrototypeOf, Reflect.setPrototypeOf, (o, p) => { o.__proto__ = p; }]) {
  const o = {};
  const p = new Proxy(o, {});
  assert.throws(() => { set(o, p); void o.x; }, tooDeep);
  const handler = {};
  const q = new Proxy({}, handler);
  assert.throws(() => { set(handler, q); void q.x; }, tooDeep);
  const child = {};
  set(child, p);
  assert.strictEqual(child.x, undefined);
  assert.throws(() => { const a = {}; set(a, Object.create(new Proxy(Object.create(a), {}))); void a.x; }, tooDeep);
  assert.throws(() => { const a = Object.create(child); set(o, a); void o.x; }, tooDeep);
}
const circle = {};
assert.throws(() => Object.setPrototypeOf(circle, Object.create(circle)), { name: 'TypeError' });
