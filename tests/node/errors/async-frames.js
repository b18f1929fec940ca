// SPDX-License-Identifier: Apache-2.0
'use strict';
// The async functions that wait for the one that fails are in its stack.
const assert = require('assert');

async function first() {
  await null;
  throw new Error('x');
}
async function second() { await first(); }
const object = { async third() { await second(); } };
object.third().catch((err) => {
  const lines = err.stack.split('\n').map((line) => line.trim().replace(/\(.*async-frames\.js:/, '('));
  assert.deepStrictEqual(lines.slice(0, 4), ['Error: x', 'at first (8:9)', 'at async second (10:27)', 'at async Object.third (11:34)']);
});
let sites;
Error.prepareStackTrace = (err, list) => { sites = list; };
(async () => {
  await (async () => {
    await null;
    new Error('y').stack;
  })();
  assert.deepStrictEqual([sites[0].isAsync(), sites[1].isAsync()], [false, true]);
  Error.prepareStackTrace = undefined;
})();
