// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// A stream that has a length of its own cannot end.
const r = new Readable();
r.length = 5;
assert.throws(() => r.push(null), Error);
