// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.throws(() => require('./nowhere'), (err) => {
  assert.strictEqual(err.code, 'MODULE_NOT_FOUND');
  assert.strictEqual(err.message, `Cannot find module './nowhere'\nRequire stack:\n- ${__filename}`);
  assert.deepStrictEqual(err.requireStack, [__filename]);
  return true;
});
assert.throws(() => require('no-such-package/x'), (err) => {
  assert.strictEqual(err.message.split('\n')[0], "Cannot find module 'no-such-package/x'");
  return true;
});
assert.throws(() => require(''), {
  name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE',
  message: "The argument 'id' must be a non-empty string. Received ''",
});
for (const id of [undefined, null, 5, {}, Symbol('x')]) {
  assert.throws(() => require(id), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
}
assert.throws(() => require('node:nothing'), {
  code: 'ERR_UNKNOWN_BUILTIN_MODULE', message: 'No such built-in module: node:nothing',
});
