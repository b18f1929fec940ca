// SPDX-License-Identifier: Apache-2.0
'use strict';
// compileFunction makes a function of its body, in a context and with objects around it if asked.
const assert = require('assert');
const vm = require('vm');

assert.strictEqual(vm.compileFunction('return a + b + this.c', ['a', 'b']).call({ c: 3 }, 1, 2), 6);
assert.strictEqual(vm.compileFunction('return x', [], { parsingContext: vm.createContext({ x: 9 }) })(), 9);
assert.strictEqual(vm.compileFunction('return e + typeof process', [], { contextExtensions: [{ e: 'around ' }] })(), 'around object');
const fn = vm.compileFunction('return 1', ['x', 'y']);
assert.deepStrictEqual([fn.name, fn.length, fn.toString()], ['', 2, 'function (x, y) {\nreturn 1\n}']);
assert.throws(() => vm.compileFunction('}+{'), SyntaxError);
assert.throws(() => vm.compileFunction('}); (function() {'), SyntaxError);
assert.throws(() => vm.compileFunction(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => vm.compileFunction('', ['a', 5]), { message: /The "params\[1\]" argument must be of type string/ });
assert.throws(() => vm.compileFunction('', [], { parsingContext: {} }), { code: 'ERR_INVALID_ARG_TYPE' });
