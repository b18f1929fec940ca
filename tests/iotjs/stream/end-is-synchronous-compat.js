// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// With nothing left 'end' comes from within push(null), without 'readable' or 'close'.
const r = new Readable();
const seen = [];
for (const name of ['end', 'readable', 'close']) r.on(name, () => seen.push(name));
r.push(null);
assert.deepStrictEqual(seen, ['end']);
process.on('exit', () => assert.deepStrictEqual(seen, ['end']));
