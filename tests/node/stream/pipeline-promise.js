// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, PassThrough, pipeline } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const { pipeline: p } = require('stream/promises');
(async () => {
  log(await p(Readable.from(['a']), new PassThrough(), new Writable({ write(c, e, cb) { log(String(c)); cb(); } })));
  try { await p(Readable.from(['a']), new Writable({ write(c, e, cb) {
    cb(new Error('W'));
  } })); } catch (e) { log('rej', e.message); } const ac = new AbortController();
  setImmediate(() => ac.abort());
  try { await p(new Readable({ read() {} }), new PassThrough(), { signal: ac.signal }); } catch (e) {
    log('rej', e.name, e.code);
  } const w = new Writable({ write(c, e, cb) { cb(); } });
  await p(Readable.from(['x']), w, { end: false });
  log(w.writableEnded);
})();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'a',
    'undefined',
    'rej W',
    'rej AbortError ABORT_ERR',
    'false',
  ]);
});
