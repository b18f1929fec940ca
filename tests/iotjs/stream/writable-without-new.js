// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

assert.ok(Writable({}) instanceof Writable);
assert.ok(Writable({ highWaterMark: 1 }) instanceof Writable);
