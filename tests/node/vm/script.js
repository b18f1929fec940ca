// SPDX-License-Identifier: Apache-2.0
'use strict';
// A Script runs in as many contexts as one likes, and in that of the program.
const assert = require('assert');
const vm = require('vm');

const script = new vm.Script('n = (typeof n === "number" ? n : 0) + 1', { filename: 'count.js' });
const contexts = [{}, { n: 5 }, {}];
for (const context of contexts) script.runInNewContext(context);
script.runInContext(vm.createContext(contexts[0]));
assert.deepStrictEqual(contexts, [{ n: 2 }, { n: 6 }, { n: 1 }]);
assert.strictEqual(script.runInThisContext(), 1);
assert.strictEqual(globalThis.n, 1);
assert.strictEqual(new vm.Script('var inThis = 3; inThis').runInThisContext(), 3);
assert.strictEqual(globalThis.inThis, 3);
assert.strictEqual(vm.runInThisContext('typeof require + typeof process'), 'undefinedobject');
assert.strictEqual(new vm.Script('1\n//# sourceMappingURL=foo.map').sourceMapURL, 'foo.map');
assert.strictEqual(vm.createScript('2').runInThisContext(), 2);
assert.strictEqual(new vm.Script('class A { #x = 1; get x() { return this.#x; } } new A().x').runInNewContext(), 1);
assert.strictEqual(new vm.Script('async function* later() {} later.name').runInNewContext(), 'later');
