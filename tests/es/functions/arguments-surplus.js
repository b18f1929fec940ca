// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// Arguments that a function has no parameter for are in its arguments object,
// and nowhere else.
function rest() {
  const all = [].slice.call(arguments);
  var error;
  return () => [all, error];
}
assert.deepStrictEqual(rest(1, 2, 3)(), [[1, 2, 3], undefined]);

function parameter(a) {
  var b;
  return () => [a, b];
}
assert.deepStrictEqual(parameter(1, 2, 3)(), [1, undefined]);

const squares = [3, 4].map(function (n) {
  var seen;
  const once = () => (seen === undefined ? (seen = n * n) : 'twice');
  return once();
});
assert.deepStrictEqual(squares, [9, 16]);

function early(a) {
  const read = () => [a, late];
  try { return read(); } catch (e) { return e.name; } finally { var done = true; }
  let late = done;
}
assert.strictEqual(early(1, 2, 3), 'ReferenceError');

class Base {
  constructor() { this.made = true; }
}
class Derived extends Base {
  constructor(a) {
    var mark;
    const self = () => this;
    assert.throws(self, ReferenceError);
    super();
    this.got = [self() === this, a, mark, arguments.length];
  }
}
assert.deepStrictEqual(new Derived(1, 2, 3).got, [true, 1, undefined, 3]);

function* steps(a) {
  var last;
  const state = () => [a, last];
  while (true) last = yield state();
}
const it = steps(1, 2, 3);
assert.deepStrictEqual(it.next().value, [1, undefined]);
assert.deepStrictEqual(it.next('x').value, [1, 'x']);

async function later(a) {
  var b;
  await null;
  return (() => [a, b])();
}
later(1, 2).then((v) => assert.deepStrictEqual(v, [1, undefined]));

// Functions that are compiled while the script runs.
const body = 'var b; return (() => [a, b])()';
assert.deepStrictEqual(new Function('a', body)(1, 2), [1, undefined]);
assert.deepStrictEqual(Function('a', body)(1, 2), [1, undefined]);
assert.deepStrictEqual((0, eval)(`(function (a) { ${body} })`)(1, 2), [1, undefined]);

// An arrow function has the arguments object of the function around it.
function around() {
  return Promise.resolve().then(() => Math.max.apply(null, arguments));
}
around(1, 7, 3).then((v) => assert.strictEqual(v, 7));
function nested(a, b = () => arguments[0]) {
  return [b(), (() => () => arguments.length)()()];
}
assert.deepStrictEqual(nested(1), [1, 1]);

// None of it shows.
function thrower(a) {
  var e;
  const f = () => { throw new Error(`${a} ${e}`); };
  return f();
}
try {
  thrower(1, 2);
  assert.fail('nothing thrown');
} catch (e) {
  assert.strictEqual(e.message, '1 undefined');
  const places = e.stack.split('\n').slice(1, 3).map((line) => line.match(/at (\w+) .*:(\d+:\d+)\)$/).slice(1).join(' '));
  assert.deepStrictEqual(places, ['f 83:27', 'thrower 84:10']);
}
assert.strictEqual(String(function () { return () => arguments; }), 'function () { return () => arguments; }');
