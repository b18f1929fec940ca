// SPDX-License-Identifier: Apache-2.0
// The messages of the errors that operators throw.
const assert = require('assert');
const nothing = null;
let unset;
const o = { five: 5, inner: {}, list: [], self() { return this; } };
const key = 'k';
const symbol = Symbol('s');

for (const [fn, message] of [
  [() => nothing.x, "Cannot read properties of null (reading 'x')"],
  [() => unset.x, "Cannot read properties of undefined (reading 'x')"],
  [() => o.inner.x.y, "Cannot read properties of undefined (reading 'y')"],
  [() => nothing.x(), "Cannot read properties of null (reading 'x')"],
  [() => nothing[key], "Cannot read properties of null (reading 'k')"],
  [() => unset[1](), "Cannot read properties of undefined (reading '1')"],
  [() => unset[symbol], "Cannot read properties of undefined (reading 'Symbol(s)')"],
  [() => eval('nothing.x'), "Cannot read properties of null (reading 'x')"],
  [() => { nothing.x = 1; }, "Cannot set properties of null (setting 'x')"],
  [() => { 'use strict'; unset.x = 1; }, "Cannot set properties of undefined (setting 'x')"],
  [() => { nothing[key] = 1; }, "Cannot set properties of null (setting 'k')"],
  [() => { unset[symbol] = 1; }, "Cannot set properties of undefined (setting 'Symbol(s)')"],
  [() => unset(), 'unset is not a function'],
  [() => nothing(1, (2)), 'nothing is not a function'],
  [() => o.five(), 'o.five is not a function'],
  [() => o.inner('(').x, 'o.inner is not a function'],
  [() => o.inner.x(...[1]), 'o.inner.x is not a function'],
  [() => o.list[0](), 'o.list[0] is not a function'],
  [() => o.list[key](), 'o.list[key] is not a function'],
  [() => o.self('(').gone(), 'o.self(...).gone is not a function'],
  [() => o
    .self()
    .gone(), 'o.self(...).gone is not a function'],
  [() => [].gone(), '[].gone is not a function'],
  [() => new o.five(), 'o.five is not a constructor'],
  [() => new unset(1), 'unset is not a constructor'],
  [() => key in key, "Cannot use 'in' operator to search for 'k' in k"],
  [() => o instanceof key, "Right-hand side of 'instanceof' is not an object"],
  [() => { throw new TypeError('Value is not an object: 5'); }, 'Value is not an object: 5'],
]) {
  assert.throws(fn, { name: 'TypeError', message }, String(fn));
}
assert.match((() => { try { nothing.x; } catch (err) { return err.stack; } })(), /^TypeError: Cannot read properties of null/);
