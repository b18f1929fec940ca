// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const r = new Readable();
r.push('4142', 'hex');
assert.strictEqual(String(r.read()), 'AB');
