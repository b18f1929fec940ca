// SPDX-License-Identifier: Apache-2.0
var assert = require('assert');
var err = require('util').exceptionWithHostPort(-111, 'connect', '10.0.0.1', 80, 'more');
assert.deepEqual([err.message, err.code, err.errno, err.address, err.port],
  ['connect ECONNREFUSED 10.0.0.1:80 - Local (more)', 'ECONNREFUSED', -111, '10.0.0.1', 80]);
