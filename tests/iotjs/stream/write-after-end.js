// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const seen = [];
const w = new Writable({ write(chunk, encoding, cb) { cb(); } });
w.on('error', (err) => seen.push(err.message));
w.on('finish', () => {
  assert.strictEqual(w.write('late', (err) => seen.push('cb ' + err.message)), false);
});
w.end();
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['cb write after end', 'write after end']));
