// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

class R extends Readable { _read() {} on(e, f) { log('on', e); return super.on(e, f); } }
const r = new R();
r.once('data', (d) => log(String(d)));
r.push('a');
r.on('end', () => log('end'));
r.push(null);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'on data',
    'on end',
    'a',
    'end',
  ]);
});
