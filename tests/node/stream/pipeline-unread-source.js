// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { PassThrough, pipeline } = require('stream');

// A function at the end that does not read what comes is no failure: the
// streams before it are destroyed.
const through = new PassThrough({ objectMode: true });
let calls = 0;
pipeline(async function* source() {
  yield 'one';
  yield 'two';
}, through, async () => null, (err, value) => {
  calls++;
  assert.strictEqual(err, undefined);
  assert.strictEqual(value, null);
});
process.on('exit', () => {
  assert.strictEqual(calls, 1);
  assert.strictEqual(through.destroyed, true);
});
