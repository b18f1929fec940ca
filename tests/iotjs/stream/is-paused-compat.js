// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable, Duplex } = require('stream');

assert.strictEqual(new Readable().isPaused(), true);
assert.strictEqual(new Duplex().isPaused(), true);
