// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable({ read() {} });
const w = new Writable({ write(c, e, cb) { log('w', String(c)); cb(); } });
const o = w.write;
w.write = function (c, ...a) { log('my write', String(c)); return o.call(this, c, ...a); };
w.end = ((e) => function () { log('my end'); return e.call(this); })(w.end);
r.pipe(w);
r.push('a');
r.push(null);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'my write a',
    'w a',
    'my end',
  ]);
});
