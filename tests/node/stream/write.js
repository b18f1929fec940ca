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
const ticks = (n) => process.nextTick(() => {
  log('tick', n);
  if (n > 1) ticks(n - 1);
});

const w = trace(new Writable({ write(c, e, cb) { log('write', String(c), e); setTimeout(cb, 1); } }), 'w');
ticks(4);
log(w.write('a', (e) => log('cb a', e)), w.write('b', 'latin1', () => log('cb b')), w.write(Buffer.from('c')));
log(w.end('d', () => log('end cb')) === w);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'write a buffer',
    'true true true',
    'true',
    'tick 4',
    'tick 3',
    'tick 2',
    'tick 1',
    'write b buffer',
    'cb a null',
    'write c buffer',
    'cb b',
    'write d buffer',
    'w prefinish ',
    'end cb',
    'w finish ',
    'w close ',
  ]);
});
