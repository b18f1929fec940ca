// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, Transform } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable();
r._read = function () { this.push('z'); this.push(null); };
r.on('data', (d) => log(String(d)));
const w = new Writable();
w._write = (c, e, cb) => { log('w', String(c)); cb(); };
w._final = (cb) => { log('final'); cb(); };
w._destroy = (e, cb) => { log('destroy'); cb(e); };
w.end('q');
const t = new Transform();
t._transform = (c, e, cb) => cb(null, c);
t._flush = (cb) => { log('flush'); cb(); };
t.end('t');
t.on('data', (d) => log(String(d)));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w q',
    'final',
    'flush',
    'z',
    'destroy',
    't',
  ]);
});
