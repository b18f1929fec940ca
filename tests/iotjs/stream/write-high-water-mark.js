// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// false from the high water mark on, 'drain' once it is written.
const seen = [];
const w = new Writable({ highWaterMark: 4, write(chunk, encoding, cb) { process.nextTick(cb); } });
w.on('drain', () => seen.push('drain'));
assert.strictEqual(w.write('abc'), true);
assert.strictEqual(w.write('d'), false);
process.on('exit', () => assert.deepStrictEqual(seen, ['drain']));
