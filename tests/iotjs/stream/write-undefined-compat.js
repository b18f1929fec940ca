// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const w = new Writable();
w._readyToWrite();
assert.throws(() => w.write(undefined), TypeError);
