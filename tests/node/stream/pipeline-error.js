// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, Transform, pipeline } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};

const r = new Readable({ read() { this.push('a'); this.push('b'); } });
const t = new Transform({ transform(c, e, cb) { cb(new Error('T')); } });
const w = new Writable({ write(c, e, cb) { cb(); } });
pipeline(r, t, w, (e) => log('done', e.message, r.destroyed, t.destroyed, w.destroyed));
for (const [s, n] of [[r, 'r'], [t, 't'], [w, 'w']]) trace(s, n, ['close', 'end', 'finish', 'error']);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    't error undefined T',
    't close ',
    'r error undefined T',
    'r close ',
    'w error undefined T',
    'w close ',
    'done T true true true',
  ]);
});
