// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const r = new Readable();
const err = new Error('mine');
assert.throws(() => r.error(err), /mine|error/);
let seen;
r.on('error', (e) => { seen = e; });
r.error(err);
assert.strictEqual(seen, err);
