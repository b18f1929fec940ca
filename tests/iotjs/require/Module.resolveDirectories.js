// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// env: HOME=/home/device
// env: IOTJS_PATH=/opt
// env: IOTJS_EXTRA_MODULE_PATH=/extra/a:/extra/b
// env: IOTJS_WORKING_DIR_PATH=/srv
// The folder of the requiring file, the id as it is, the working folder, and the places of modules.
var assert = require('assert');
var list = require('module').resolveDirectories('x', module);

assert.deepEqual(list.map(function(dir) { return dir.replace(/(.)\/$/, '$1'); }), [
  __dirname, '', '/srv', '/srv/iotjs_modules', '/home/device/iotjs_modules', '/opt/iotjs_modules', '/extra/a', '/extra/b',
]);
