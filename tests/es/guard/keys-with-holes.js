// SPDX-License-Identifier: Apache-2.0
'use strict';
// A Proxy whose list of keys has holes is a TypeError wherever its keys are read.
const assert = require('assert');
const util = require('util');

const holed = new Proxy({}, { ownKeys() { return { length: 3 }; } });
assert.throws(() => util.inspect({}, holed), TypeError);
assert.throws(() => util._extend({}, holed), TypeError);
assert.throws(() => new URLSearchParams(holed), TypeError);
assert.throws(() => require('url').urlToHttpOptions(holed), TypeError);
assert.throws(() => new (require('https').Agent)(holed), TypeError);
assert.throws(() => require('http').request({ headers: holed }), TypeError);
assert.throws(() => console.table([holed]), TypeError);
assert.throws(() => console.table(holed), TypeError);
