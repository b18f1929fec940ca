// SPDX-License-Identifier: Apache-2.0
'use strict';
// A script that takes too long is stopped, also one in another, and the program goes on.
const assert = require('assert');
const vm = require('vm');

const late = { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT', message: 'Script execution timed out after 5ms' };
assert.throws(() => vm.runInThisContext('while (true);', { timeout: 5 }), late);
assert.throws(() => vm.runInNewContext('while (true);', {}, { timeout: 5 }), late);
assert.throws(() => vm.runInNewContext('try { while (true); } finally { 1; }', {}, { timeout: 5 }), late);
assert.throws(() => vm.runInNewContext('vm.runInNewContext("while (true);", {}, { timeout: 5 })', { vm }, { timeout: 5000 }), late);
assert.throws(() => vm.runInNewContext('vm.runInNewContext("while (true);", {}, { timeout: 5000 })', { vm }, { timeout: 5 }), late);
assert.strictEqual(vm.runInThisContext('1 + 1', { timeout: 60000 }), 2);
let sum = 0;
for (let i = 0; i < 1e5; i++) sum += i;
assert.strictEqual(sum, 4999950000);
for (const timeout of [0, -1]) assert.throws(() => vm.runInThisContext('1', { timeout }), { code: 'ERR_OUT_OF_RANGE' });
