// SPDX-License-Identifier: Apache-2.0
// modes: both
// env: HOME=/home/device
// env: IOTJS_PATH=/opt/modules
// env: IOTJS_EXTRA_MODULE_PATH=/a:/b
var assert = require('assert');

assert.strictEqual(process.env.HOME, '/home/device');
assert.strictEqual(process.env.IOTJS_PATH, '/opt/modules');
assert.strictEqual(process.env.IOTJS_EXTRA_MODULE_PATH, '/a:/b');
process.env.HOME = 5;
assert.strictEqual(process.env.HOME, '5');
