// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

(async () => {
  const r = Readable.from(['a', 'b', 'c']);
  const it = r[Symbol.asyncIterator]();
  log(typeof it.next, typeof it.return, typeof it.throw);
  for (;;) { const x = await it.next(); log(x); if (x.done) break; }
  log(r.destroyed, await it.next());
})();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'function function function',
    '{"value":"a","done":false}',
    '{"value":"b","done":false}',
    '{"value":"c","done":false}',
    '{"done":true}',
    'true {"done":true}',
  ]);
});
