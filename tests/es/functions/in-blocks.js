// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');

// In sloppy code a function that is declared in a block is a variable of the function around it, once it is declared.
if (true) { function top() { return 'top'; } }
assert.strictEqual(top(), 'top');

(function () {
  assert.strictEqual(typeof f, 'undefined');
  {
    assert.strictEqual(f(), 1); // the block has it from its begin
    function f() { return 1; }
  }
  assert.strictEqual(f(), 1);
  if (false) { function never() {} }
  assert.strictEqual(never, undefined);
  if (f) function branch() { return 2; } else function branch() { return 3; }
  assert.strictEqual(branch(), 2);
  switch (1) { case 1: function inSwitch() { return 4; } }
  assert.strictEqual(inSwitch(), 4);
  try { throw 0; } catch (inCatch) { { function inCatch() { return 5; } } }
  assert.strictEqual(inCatch(), 5);
  assert.strictEqual(f.name, 'f');
  assert.match(String(f), /^function f\(\) \{ return 1; \}$/);
})();

// Each turn of a loop has its own, and the variable the last.
(function () {
  const own = [];
  for (let i = 0; i < 3; i++) {
    function turn() { return i; }
    own.push(() => turn());
  }
  assert.deepStrictEqual(own.map((get) => get()), [0, 1, 2]);
  assert.strictEqual(turn(), 2);
})();

// What the block assigns to its name stays there.
(function () {
  { function g() { return 'first'; } g = null; }
  assert.strictEqual(g(), 'first');
})();

// A parameter, a let around it, and strict code keep the name.
(function (p) {
  { function p() {} }
  assert.strictEqual(p, 'parameter');
})('parameter');
(function () {
  let l = 'let';
  { function l() {} }
  assert.strictEqual(l, 'let');
  { let m; { function m() {} } }
  assert.strictEqual(typeof m, 'undefined');
  for (const n of [1]) { function n() {} }
  assert.strictEqual(typeof n, 'undefined');
  { async function later() {} function* each() {} }
  assert.deepStrictEqual([typeof later, typeof each], ['undefined', 'undefined']);
})();
(function () {
  'use strict';
  { function s() {} }
  assert.strictEqual(typeof s, 'undefined');
  { class C { static m() { { function k() {} } return typeof k; } } assert.strictEqual(C.m(), 'undefined'); }
})();

// A variable or function of the name is assigned.
(function () {
  var v = 'var';
  function w() { return 'outer'; }
  assert.strictEqual(w(), 'outer');
  { function v() { return 'v'; } function w() { return 'inner'; } }
  assert.deepStrictEqual([v(), w()], ['v', 'inner']);
})();

// Arrow functions, functions that pause, methods, eval.
const arrow = (x = 1) => { if (x) { function a() { return x; } } return a(); };
assert.strictEqual(arrow(7), 7);
const [first] = (function* () { { function y() { return 8; } } yield y(); })();
assert.strictEqual(first, 8);
assert.strictEqual({ m() { { function k() { return 9; } } return k(); } }.m(), 9);
assert.strictEqual(eval('if (true) { function ev() { return 10; } } ev()'), 10);
assert.strictEqual((0, eval)('{ function indirect() { return 11; } } indirect()'), 11);
assert.strictEqual(Function('{ function made() { return 12; } } return made()')(), 12);
