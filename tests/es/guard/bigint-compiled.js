// SPDX-License-Identifier: Apache-2.0
// The bounds of BigInts hold in what is compiled while the program runs, too.
const assert = require('assert');
const tooBig = { name: 'RangeError', message: 'Maximum BigInt size exceeded' };
const src = '1n << (2n ** 40n)';
const n = globalThis.n = 2n ** 40n;

assert.throws(() => eval(src), tooBig);
assert.throws(() => eval('1n << n'), tooBig);
assert.throws(() => { 'use strict'; return eval('3n ** n'); }, tooBig);
assert.throws(() => eval('eval("1n << n")'), tooBig);
assert.throws(() => eval(...['1n << n']), tooBig);
assert.throws(() => (0, eval)(src), tooBig);
assert.throws(() => (0, eval)('let far = 2n ** 40n; 1n << far'), tooBig);
assert.throws(() => Function('return ' + src)(), tooBig);
assert.throws(() => new Function('x = ' + src, 'return x')(), tooBig);
const Generator = (function* () {}).constructor;
assert.throws(() => Generator('yield ' + src)().next(), tooBig);

// So do they in a function whose arguments are captured by another.
assert.throws(() => (function (a) { let b; const f = () => [a, b]; return f, 1n << a; })(n, 1), tooBig);

const half = 1n << 2n ** 29n;
assert.throws(() => half * half, tooBig);
assert.throws(() => { let x = half; x *= half; }, tooBig);
assert.strictEqual(half * 0n, 0n);
assert.strictEqual({ valueOf: () => 6n } * { valueOf: () => 7n }, 42n);
assert.strictEqual(2 * new Date(21), 42);
assert.throws(() => 2n * new Date(21), TypeError);

const AsyncFunction = (async () => {}).constructor;
AsyncFunction('return ' + src)().then(assert.fail, (err) => {
  assert.strictEqual(err.message, tooBig.message);
  console.log('ok');
});
