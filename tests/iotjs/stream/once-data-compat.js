// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// once('data') starts the flow as on does.
const r = new Readable();
r.push('x');
let seen = '';
r.once('data', (chunk) => { seen += chunk; });
assert.strictEqual(seen, 'x');
assert.strictEqual(r.isPaused(), false);
