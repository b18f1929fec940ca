// SPDX-License-Identifier: Apache-2.0

// atob and btoa.

'use strict';

const assert = require('assert');

assert.strictEqual(btoa('héllo'), 'aOlsbG8=');
assert.strictEqual(btoa(5), 'NQ==');
assert.strictEqual(atob('aOlsbG8='), 'héllo');
assert.strictEqual(atob(' Y\tQ\n= ='), 'a');
assert.strictEqual(atob('YWI'), 'ab');
for (const bad of ['a', 'YQ=', 'YQ===', '=', 'Y-==', 'é', 'Y=Q=']) {
  assert.throws(() => atob(bad), { name: 'InvalidCharacterError', code: 5 }, bad);
}
assert.throws(() => btoa('€'), { name: 'InvalidCharacterError', message: 'Invalid character' });
assert.throws(() => atob(), { code: 'ERR_MISSING_ARGS' });
