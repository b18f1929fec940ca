// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, finished } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable({ read() {} });
finished(r, (e) => log('fin', e.code, e.message));
r.destroy();
const w = new Writable({ write() {} });
finished(w, (e) => log('finw', e.code));
w.destroy();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'fin ERR_STREAM_PREMATURE_CLOSE Premature close',
    'finw ERR_STREAM_PREMATURE_CLOSE',
  ]);
});
