// SPDX-License-Identifier: Apache-2.0
'use strict';
// eval and Function stay in the context, and can be forbidden there.
const assert = require('assert');
const vm = require('vm');

const context = vm.createContext({ x: 1 });
const run = (code) => vm.runInContext(code, context);
assert.strictEqual(run('new Function("return this")() === globalThis'), true);
assert.strictEqual(run('new Function("a", "return a + x")(1)'), 2);
assert.strictEqual(run('(0, eval)("x + 1")'), 2);
assert.strictEqual(run('eval("var ev = 1; let inner = 2; function ef() {}"); typeof ef + ev + typeof inner'), 'function1undefined');
assert.strictEqual(context.ev, 1);
assert.strictEqual(run('(function() { eval("var local = 1"); return local + typeof globalThis.local; })()'), '1undefined');
assert.strictEqual(typeof ev, 'undefined');

const strict = vm.createContext({}, { codeGeneration: { strings: false } });
for (const code of ['eval("1")', 'Function("1")', '(0, eval)("1")']) {
  assert.throws(() => vm.runInContext(code, strict),
    { name: 'EvalError', message: 'Code generation from strings disallowed for this context' });
}
