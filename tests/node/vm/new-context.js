// SPDX-License-Identifier: Apache-2.0
'use strict';
// Code in a context sees the properties of its object and the built-ins, and nothing of the program.
const assert = require('assert');
const vm = require('vm');

assert.strictEqual(vm.runInNewContext('a + b', { a: 1, b: 2 }), 3);
assert.strictEqual(vm.runInNewContext('typeof process + typeof require + typeof setTimeout + typeof Array'), 'undefinedundefinedundefinedfunction');
assert.throws(() => vm.runInNewContext('process'), { name: 'ReferenceError', message: 'process is not defined' });
assert.throws(() => vm.runInNewContext('nothing()'), { name: 'ReferenceError', message: 'nothing is not defined' });

const sandbox = { call() { return this; } };
const context = vm.createContext(sandbox);
assert.strictEqual(context, sandbox);
assert.strictEqual(vm.createContext(context), context);
assert.ok(vm.isContext(context));
assert.ok(!vm.isContext({}));
assert.strictEqual(vm.runInContext('this === globalThis', context), true);
assert.strictEqual(vm.runInContext('(function() { return this === globalThis; })()', context), true);
assert.strictEqual(vm.runInContext('(function() { "use strict"; return this; })()', context), undefined);
assert.strictEqual(vm.runInContext('call()', context), undefined);
assert.strictEqual(vm.runInContext('globalThis.hasOwnProperty("Map") + Object.keys(globalThis).join()', context), 'truecall');
assert.throws(() => vm.runInContext('1', {}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => vm.isContext(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.deepStrictEqual(Object.keys(vm.createContext()), []);
