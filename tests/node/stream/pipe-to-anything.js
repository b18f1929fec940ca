// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const EE = require('events');
const d = new EE();
d.write = (c) => { log('duck', String(c)); return false; };
d.end = () => log('duck end');
const r = new Readable({ read() {} });
r.pipe(d);
r.push('a');
r.push('b');
r.push(null);
setImmediate(() => { log('drain'); d.emit('drain'); setImmediate(() => d.emit('drain')); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'duck a',
    'drain',
    'duck b',
    'duck end',
  ]);
});
