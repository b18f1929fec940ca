// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};

const w = trace(new Writable({ write(c, e, cb) { cb(); } }), 'w');
w.end((e) => log('end1', e && e.code));
w.end((e) => log('end2', e && e.code));
w.on('finish', () => { w.end((e) => log('end3', e && e.code)); w.end('x', (e) => log('end4', e && e.code)); });
w.on('close', () => { w.end((e) => log('end5', e && e.code)); w.write('x', (e) => log('w6', e && e.code)); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w prefinish ',
    'end1 null',
    'end2 null',
    'w finish ',
    'end3 ERR_STREAM_ALREADY_FINISHED',
    'w error ERR_STREAM_WRITE_AFTER_END write after end',
    'w close ',
    'end4 ERR_STREAM_WRITE_AFTER_END',
    'end5 ERR_STREAM_ALREADY_FINISHED',
    'w6 ERR_STREAM_WRITE_AFTER_END',
  ]);
});
