// SPDX-License-Identifier: Apache-2.0

// When the callback of Array.fromAsync throws, the iterator is closed.
'use strict';
const assert = require('assert');

let closed = 0;
const source = {
  [Symbol.asyncIterator]: () => ({
    next: async () => ({ done: false, value: 1 }),
    return: async () => {
      closed++;
      return {};
    },
  }),
};
const failing = Array.fromAsync(source, () => { throw new Error('mine'); });
failing.then(assert.fail, (e) => {
  assert.strictEqual(e.message, 'mine');
  assert.strictEqual(closed, 1);
});
