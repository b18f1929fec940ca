// SPDX-License-Identifier: Apache-2.0
'use strict';
// A function in a block at the top of a script is a variable of its global object.
const assert = require('assert');
const vm = require('vm');

vm.runInThisContext('if (true) { function here() { return 1; } }');
assert.strictEqual(globalThis.here(), 1);
assert.strictEqual(Object.getOwnPropertyDescriptor(globalThis, 'here').configurable, false);
assert.strictEqual(vm.runInThisContext('typeof later; { function later() {} } typeof later'), 'function');
assert.strictEqual(vm.runInThisContext('1; { function value() {} }'), globalThis.value);
vm.runInThisContext('"use strict"; { function strict() {} }');
assert.strictEqual('strict' in globalThis, false);

const context = vm.createContext({});
vm.runInContext('switch (1) { case 1: function there() { return 2; } }', context);
assert.strictEqual(context.there(), 2);
assert.strictEqual(vm.runInContext('there()', context), 2);
