// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var cycle = {};
cycle.self = cycle;
assert.throws(function() { require('util').format(cycle); }, TypeError);
