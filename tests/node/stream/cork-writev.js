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

const w = trace(new Writable({ decodeStrings: false, write(c, e, cb) { log('w', c, e); cb(); }, writev(cs, cb) {
  log('writev', cs.length, cs.allBuffers, cs.map((x) => typeof x.chunk + String(x.chunk) + ':' + x.encoding + typeof x.callback).join());
  cb();
} }), 'w');
ticks(4);
w.cork();
w.write('a', () => log('cb a'));
w.write('b', 'latin1', () => log('cb b'));
w.write(Buffer.from('c'));
w.uncork();
w.write('z');
w.cork();
w.cork();
w.write('q');
w.uncork();
log(w.writableCorked);
w.write('r');
w.end();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'writev 3 false stringa:utf8function,stringb:latin1function,objectc:bufferfunction',
    'w z utf8',
    '1',
    'writev 2 false stringq:utf8function,stringr:utf8function',
    'w prefinish ',
    'tick 4',
    'cb a',
    'cb b',
    'tick 3',
    'w finish ',
    'tick 2',
    'w close ',
    'tick 1',
  ]);
});
