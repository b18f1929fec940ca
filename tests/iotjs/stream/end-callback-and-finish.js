// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// The callback of end, its second argument, runs with 'finish'.
const seen = [];
const w = new Writable({ write(chunk, encoding, cb) { seen.push(String(chunk)); cb(); } });
w.on('finish', () => seen.push('finish'));
w.end('last', () => seen.push('callback'));
process.on('exit', () => {
  assert.deepStrictEqual(seen.slice(0, 1), ['last']);
  assert.deepStrictEqual(seen.slice(1).sort(), ['callback', 'finish']);
});
