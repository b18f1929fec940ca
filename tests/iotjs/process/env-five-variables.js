// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// env: HOME=/home/device
// env: SECRET=not seen
var assert = require('assert');

assert.deepEqual(Object.keys(process.env).sort(),
  ['HOME', 'IOTJS_ENV', 'IOTJS_EXTRA_MODULE_PATH', 'IOTJS_PATH', 'IOTJS_WORKING_DIR_PATH']);
assert.strictEqual(process.env.SECRET, undefined);
assert.strictEqual('SECRET' in process.env, false);
assert.strictEqual(process.env.HOME, '/home/device');
assert.strictEqual('IOTJS_PATH' in process.env, true);
['IOTJS_ENV', 'IOTJS_EXTRA_MODULE_PATH', 'IOTJS_PATH', 'IOTJS_WORKING_DIR_PATH'].forEach(function(name) {
  assert.strictEqual(process.env[name], '', name);
});
