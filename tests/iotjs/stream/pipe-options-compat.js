// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

// An options object without end: true leaves the destination open.
const run = (options, want) => {
  const r = new Readable();
  const seen = [];
  const w = new Writable();
  w._write = (chunk, callback, onwrite) => { seen.push(String(chunk)); onwrite(); };
  w._readyToWrite();
  w.on('finish', () => seen.push('finish'));
  r.pipe(w, options);
  r.push('a');
  r.push(null);
  process.on('exit', () => assert.deepStrictEqual(seen, want));
};
run(undefined, ['a', 'finish']);
run({ end: true }, ['a', 'finish']);
run({ end: false }, ['a']);
run({}, ['a']);
