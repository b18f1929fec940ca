// SPDX-License-Identifier: Apache-2.0
// exit: 44
'use strict';
const assert = require('assert');

for (const bad of ['abc', '', true, {}, 5n]) {
  assert.throws(() => { process.exitCode = bad; }, { code: 'ERR_INVALID_ARG_TYPE' });
}
for (const bad of [1.5, NaN, Infinity]) {
  assert.throws(() => { process.exitCode = bad; }, { code: 'ERR_OUT_OF_RANGE' });
}
assert.throws(() => process.exit('x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(process.exitCode, undefined);
process.exitCode = '7';
assert.strictEqual(process.exitCode, '7');
process.exitCode = null;
process.exitCode = 300; // the system keeps 8 bits
process.on('exit', (code) => assert.strictEqual(code, 300));
