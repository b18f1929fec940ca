// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

const r = new Readable({ read() {} });
const seen = [];
const w = new Writable({ write(chunk, encoding, cb) { seen.push(String(chunk)); cb(); } });
r.pipe(w);
assert.strictEqual(r.unpipe(w), r);
r.resume();
r.push('x');
process.on('exit', () => assert.deepStrictEqual(seen, []));
