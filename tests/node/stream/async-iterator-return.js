// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};
const traceD = (stream, name) => trace(stream, name, events.slice(1));

(async () => {
  const r = traceD(Readable.from(['a', 'b', 'c']), 'r');
  const it = r[Symbol.asyncIterator]();
  log(await it.next());
  log(await it.return('q'));
  log(r.destroyed, await it.next());
})();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    '{"value":"a","done":false}',
    '{"value":"q","done":true}',
    'true {"done":true}',
    'r error ABORT_ERR The operation was aborted',
    'r close ',
  ]);
});
