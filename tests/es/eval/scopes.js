// SPDX-License-Identifier: Apache-2.0
// What eval sees and declares, and what it gives.
const assert = require('assert');
const is = assert.strictEqual;

is((() => { var a = 1; eval('a = 2; var b = 3'); return a + b; })(), 5);
is((() => { 'use strict'; var a = 1; eval('var a = 2'); return a; })(), 1);
is((function () { return eval('arguments.length'); })(1, 2, 3), 3);
is((function () { return eval('(() => arguments[0])()'); })(7), 7);
is((function () { return eval('this'); }).call(assert), assert);
is(new (function () { this.t = eval('new.target') !== undefined; })().t, true);
is(new (class { #p = 4; m() { return eval('this.#p'); } })().m(), 4);
is(new (class { m() { return eval('super.toString') === Object.prototype.toString; } })().m(), true);
is((() => { const eval = (x) => x + '!'; return eval('hi'); })(), 'hi!');
is(eval(5), 5);
is(eval(), undefined);
is(eval('if (1) { 2 }'), 2);
is(eval('var nothing'), undefined);
is(eval('try { throw 3 } catch (e) { e + 1 }'), 4);
is((() => { try { eval('throw 1'); } catch (e) { return e; } })(), 1);
is((() => { eval('var gone = 1'); return delete gone; })(), true);

const local = 1;
const indirect = eval;
is(indirect('typeof local'), 'undefined');
is(indirect('this'), globalThis);
indirect('var declared = 1; let lexical = 2');
is(globalThis.declared, 1);
is(delete globalThis.declared, true);
is(typeof lexical, 'undefined');

is(String(Function('a,b', 'c', 'return a')), 'function anonymous(a,b,c\n) {\nreturn a\n}');
is(Function('a', 'return eval("a")')(local), 1);
is(Function.prototype.constructor('return 4')(), 4);
class Derived extends Function {}
is(new Derived('return 3')(), 3);
is(new Derived() instanceof Derived, true);
const AsyncFunction = (async () => {}).constructor;
is(Object.getPrototypeOf(AsyncFunction('await 1')), AsyncFunction.prototype);
is([...(function* () {}).constructor('a', 'yield a; yield 2')(1)].join(), '1,2');

const broken = (fn, message) => assert.throws(fn, { name: 'SyntaxError', message });
broken(() => eval('('), 'Unexpected end of input');
broken(() => eval('a b'), "Unexpected identifier 'b'");
broken(() => Function('('), "Unexpected token '}'");
console.log('ok');
