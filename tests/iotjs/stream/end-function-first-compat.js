// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// A function in the first place is data, and no data.
const w = new Writable();
w._readyToWrite();
assert.throws(() => w.end(() => {}), TypeError);
