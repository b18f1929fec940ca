// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

(async () => {
  const f = () => Readable.from([1, 2, 3, 4]);
  log(await f().toArray());
  log(await f().map((x) => x * 2).toArray());
  log(await f().map(async (x) => { await null; return x + 1; }, { concurrency: 2 }).toArray());
  log(await f().filter((x) => x % 2).toArray());
  await f().forEach((x) => log('each', x));
  log(await f().some((x) => x > 3), await f().some((x) => x > 9), await f().every((x) => x > 0), await f().every((x) => x > 1), await f().find((x) => x > 2), await f().find((x) => x > 9));
  log(await f().flatMap((x) => [x, x]).toArray());
  log(await f().drop(2).toArray(), await f().take(2).toArray(), await f().take(0).toArray(), await f().drop(9).toArray());
  log(await f().reduce((a, b) => a + b), await f().reduce((a, b) => a + b, 10));
  log(await f().asIndexedPairs().toArray());
})();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    '[1,2,3,4]',
    '[2,4,6,8]',
    '[2,3,4,5]',
    '[1,3]',
    'each 1',
    'each 2',
    'each 3',
    'each 4',
    'true false true false 3 undefined',
    '[1,1,2,2,3,3,4,4]',
    '[3,4] [1,2] [] []',
    '10 20',
    '[[0,1],[1,2],[2,3],[3,4]]',
  ]);
});
