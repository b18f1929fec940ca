// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

// Without a destination every listener goes, also those of the script.
const r = new Readable();
const w = new Writable();
const seen = [];
w._write = (chunk, callback, onwrite) => { seen.push(String(chunk)); onwrite(); };
w._readyToWrite();
r.pipe(w);
r.on('data', () => seen.push('listener'));
r.push('a');
assert.strictEqual(r.unpipe(), undefined);
r.push('b');
assert.deepStrictEqual(seen, ['a', 'listener']);
