// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

// The destination ends with the source, unless end is false.
const run = (options, want) => {
  const r = new Readable({ read() {} });
  const seen = [];
  const w = new Writable({ write(chunk, encoding, cb) { seen.push(String(chunk)); cb(); } });
  w.on('finish', () => seen.push('finish'));
  assert.strictEqual(options ? r.pipe(w, options) : r.pipe(w), w);
  r.push('a');
  r.push(null);
  process.on('exit', () => assert.deepStrictEqual(seen, want));
};
run(undefined, ['a', 'finish']);
run({ end: true }, ['a', 'finish']);
run({ end: false }, ['a']);
