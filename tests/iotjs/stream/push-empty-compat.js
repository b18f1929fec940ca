// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// A chunk without bytes is still a chunk.
const r = new Readable();
const seen = [];
r.on('data', (chunk) => seen.push(chunk.length));
r.push('');
r.push(Buffer.alloc(0));
assert.deepStrictEqual(seen, [0, 0]);
