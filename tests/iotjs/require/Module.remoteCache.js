// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
assert.deepEqual(require('module').remoteCache, {});
