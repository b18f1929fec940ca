// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 2
// stdout: ^exit 2\n$
'use strict';
var assert = require('assert');
assert.equal(process.version, '1.0.0');
assert.equal(process.env.IOTJS_PATH, '');
assert.equal(process.exitCode, 0);
process.exitCode = 2;
process.on('exit', function (code) {
  console.log('exit', code);
  process.exit(7); // ignored in a listener
});
Promise.reject(new Error('silent'));
setTimeout(function () { process.exit(0); }, 1); // 0 leaves exitCode alone
