// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const { Readable } = require('stream');

// An operator calls its function for a chunk when the one before was asked for: not
// further ahead than the one chunk that the stream it makes keeps.
(async () => {
  const seen = [];
  for await (const n of Readable.from([1, 2, 3, 4, 5, 6]).map((n) => { seen.push(n); return n; })) {
    if (n === 3) break;
  }
  assert.deepStrictEqual(seen, [1, 2, 3, 4]);
})();
