// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const { strict } = assert;
assert.strictEqual(require('assert/strict'), strict);
assert.strictEqual(strict.strict, strict);
assert.strictEqual(strict.equal, assert.strictEqual);
assert.strictEqual(strict.notEqual, assert.notStrictEqual);
assert.strictEqual(strict.deepEqual, assert.deepStrictEqual);
assert.strictEqual(strict.notDeepEqual, assert.notDeepStrictEqual);
for (const name of ['AssertionError', 'throws', 'rejects', 'fail', 'ifError', 'match', 'ok']) {
  assert.strictEqual(strict[name], assert[name], name);
}
strict(1);
assert.throws(() => strict(0), { code: 'ERR_ASSERTION' });
assert.throws(() => strict.equal(1, '1'), { operator: 'strictEqual' });
