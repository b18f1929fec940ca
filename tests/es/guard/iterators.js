// SPDX-License-Identifier: Apache-2.0
'use strict';
// An iterator without a method next is a TypeError that scripts can catch.
const assert = require('assert');
const broken = (next) => ({ [Symbol.iterator]: () => ({ next }) });
const uses = {
  loop(v) { for (const x of v); },
  loopOfPatterns(v) { for (const [a] of [v]); },
  pattern(v) { const [a] = v; return a; },
  rest(v) { const [...a] = v; return a; },
  parameter(v) { (([a]) => a)(v); },
  caught(v) { try { throw v; } catch ([a]) { return a; } },
  spread(v) { return [...v]; },
  argument(v) { return Math.max(...v); },
  from(v) { return Array.from(v); },
  map(v) { return new Map(v); },
  entries(v) { return Object.fromEntries(v); },
  typed(v) { return new Uint8Array(v); },
  params(v) { return new URLSearchParams(v); },
  delegated(v) { return [...(function* () { yield* v; })()]; },
  late(v) {
    const g = (function* () { yield; yield* v; })();
    g.next();
    g.next();
  },
  thrown(v) {
    const g = (function* () { try { yield; } catch { yield* v; } })();
    g.next();
    g.throw();
  },
};
for (const [name, use] of Object.entries(uses)) {
  for (const next of [undefined, null, 5, {}]) assert.throws(() => use(broken(next)), TypeError, name);
}

// A generator can catch it, and goes on.
function* tolerant() {
  try {
    yield* broken();
  } catch (e) {
    yield e.name;
  }
  return 2;
}
const g = tolerant();
assert.deepStrictEqual([g.next(), g.next(), g.next()], [
  { value: 'TypeError', done: false }, { value: 2, done: true }, { value: undefined, done: true },
]);

if (Set.prototype.union) { // what is like a Set
  const like = { size: 1, has() {}, keys: () => ({}) };
  for (const name of ['symmetricDifference', 'union', 'isSupersetOf']) assert.throws(() => new Set([1])[name](like), TypeError, name);
}
if (Map.groupBy) assert.throws(() => Map.groupBy(broken(), String), TypeError);

// toLocaleString calls a toString that need not be there.
assert.throws(() => Object.prototype.toLocaleString.call(Object.create(null)), { name: 'TypeError', message: 'undefined is not a function' });
assert.throws(() => Object.prototype.toLocaleString.call({ toString: 1 }), TypeError);
assert.strictEqual(Object.prototype.toLocaleString.call({ toString() { return typeof this; } }), 'object');
assert.strictEqual(Object.prototype.toLocaleString.call(5), '5');
