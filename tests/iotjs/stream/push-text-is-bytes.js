// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// A string that is pushed arrives as a Buffer.
const r = new Readable({ read() {} });
const seen = [];
r.on('data', (chunk) => seen.push(chunk));
r.push('text');
r.push(Buffer.from('bytes'));
r.push(null);
r.on('end', () => assert.deepStrictEqual(seen, [Buffer.from('text'), Buffer.from('bytes')]));
process.on('exit', () => assert.strictEqual(seen.length, 2));
