// SPDX-License-Identifier: Apache-2.0
'use strict';
// var and functions become properties of the context's object, let, const and class do not, and all of them last.
const assert = require('assert');
const vm = require('vm');

const context = vm.createContext({});
const run = (code) => vm.runInContext(code, context);

run('var a = 1; function f(x) { return x * 2; } free = 3; var { b, ...rest } = { b: 4, c: 5 };');
assert.strictEqual(context.a, 1);
assert.strictEqual(context.f(4), 8);
assert.strictEqual(context.f.name, 'f');
assert.strictEqual(context.free, 3);
assert.deepStrictEqual([context.b, context.rest.c], [4, 5]);
run('for (var i = 0; i < 3; i++); for (var key in { k: 1 }); for (var [item] of [[7]]);');
assert.deepStrictEqual([context.i, context.key, context.item], [3, 'k', 7]);
assert.strictEqual(run('var declared'), undefined);
assert.strictEqual(run('typeof declared'), 'undefined');
assert.strictEqual(run('declared'), undefined);
assert.strictEqual(run('declared = 5; declared') + context.declared, 10);

assert.strictEqual(run('let l = 1; const k = 2; class K {} l + k'), 3);
assert.strictEqual(run('l = 7; l + k + typeof K'), '9function');
assert.ok(!('l' in context) && !('k' in context) && !('K' in context));
assert.throws(() => run('k = 3'), { name: 'TypeError', message: 'Assignment to constant variable.' });
assert.throws(() => run('let l'), { name: 'SyntaxError', message: "Identifier 'l' has already been declared" });
assert.throws(() => run('early; let early'), { message: "Cannot access 'early' before initialization" });

assert.throws(() => run('"use strict"; undeclared = 1'), { message: 'undeclared is not defined' });
assert.strictEqual(run('delete free; typeof free'), 'undefined');
assert.ok(!('free' in context));
assert.strictEqual(run('f2(); function f2() { return 1; } function f2() { return 2; }'), 2);
context.a = 'outside';
assert.strictEqual(run('a'), 'outside');
