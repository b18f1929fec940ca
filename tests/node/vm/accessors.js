// SPDX-License-Identifier: Apache-2.0
'use strict';
// Getters, setters, proxies and frozen objects work as contexts.
const assert = require('assert');
const vm = require('vm');

const sandbox = { get g() { return 4; }, set s(v) { this.given = v; } };
vm.createContext(sandbox);
assert.strictEqual(vm.runInContext('s = 9; g', sandbox), 4);
assert.strictEqual(sandbox.given, 9);

const fixed = vm.createContext(Object.freeze({ a: 1 }));
assert.strictEqual(vm.runInContext('a = 2; a', fixed), 1);
assert.throws(() => vm.runInContext('"use strict"; a = 2', fixed), { name: 'TypeError' });

const magic = new Proxy({}, { get: (target, key) => (key === 'magic' ? 42 : target[key]), has: (target, key) => key === 'magic' || key in target });
assert.strictEqual(vm.runInContext('magic', vm.createContext(magic)), 42);

const inner = { get outside() { return (function() { return this; })() === undefined; } };
assert.strictEqual(vm.runInContext('outside', vm.createContext(inner)), true);
assert.strictEqual(vm.runInNewContext('Array = 5; Array'), 5);
assert.strictEqual(Array.name, 'Array');
