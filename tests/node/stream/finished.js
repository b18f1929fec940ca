// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Duplex, finished } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const d = new Duplex({ read() {}, write(c, e, cb) { cb(); } });
finished(d, { readable: false }, (e) => log('w fin', e));
finished(d, { writable: false }, (e) => log('r fin', e));
finished(d, (e) => log('both', e));
d.end();
setImmediate(() => { d.push(null); d.resume(); });

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w fin undefined',
    'r fin undefined',
    'both undefined',
  ]);
});
