// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var util = require('util');

var err = util.exceptionWithHostPort(-111, 'connect', '10.0.0.1', 80, 'more');
assert.deepEqual([err.message, err.code, err.address, err.port],
  ['connect error 10.0.0.1:80 - Local (more)', 'error', '10.0.0.1', 80]);
err = util.exceptionWithHostPort(-111, 'connect', '10.0.0.1');
assert.strictEqual(err.message, 'connect error 10.0.0.1');
assert.strictEqual('port' in err, false);
