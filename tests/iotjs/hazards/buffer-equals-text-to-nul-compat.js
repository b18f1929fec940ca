// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');

const buffer = new Buffer(64);
buffer.fill(0);
buffer.write('short');
assert.ok(buffer == 'short');
