// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const { pipeline } = require('stream');

// The then of a thenable is looked at once.
let looked = 0;
pipeline(function* source() { yield 0; }, () => ({
  get then() {
    looked++;
    return () => {};
  },
}), () => {});
assert.strictEqual(looked, 1);
