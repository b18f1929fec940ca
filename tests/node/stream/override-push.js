// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Transform, PassThrough } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

class T2 extends Transform { _transform(c, e, cb) { cb(null, c); } push(x) {
  log('push', x && String(x));
  return super.push(x);
} }
const t = new T2();
t.on('data', (d) => log(String(d)));
t.end('a');
class P2 extends PassThrough { push(x) { log('ppush', x && String(x)); return super.push(x); } }
const p = new P2();
p.on('data', (d) => log(String(d)));
p.end('a');

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'push a',
    'a',
    'push null',
    'ppush a',
    'a',
    'ppush null',
  ]);
});
