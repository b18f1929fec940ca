// SPDX-License-Identifier: Apache-2.0
// using and await using dispose of what they declare, last first.
const assert = require('assert');

const log = [];
const thing = (name, error) => ({ [Symbol.dispose]() { log.push(name); if (error) throw error; } });
const slow = (name) => ({ async [Symbol.asyncDispose]() { await null; log.push(name); } });

{
  using a = thing('a'), b = thing('b');
  using nothing = null;
  log.push('body');
}
assert.deepStrictEqual(log.splice(0), ['body', 'b', 'a']);

function early() {
  using a = thing('a');
  return log.length;
}
assert.strictEqual(early(), 0);
assert.deepStrictEqual(log.splice(0), ['a']);

for (using item of [thing(1), thing(2)]) log.push('loop');
assert.deepStrictEqual(log.splice(0), ['loop', 1, 'loop', 2]);

assert.throws(() => {
  using a = thing('a', new Error('first'));
  using b = thing('b', new Error('second'));
  throw new Error('body');
}, (e) => e instanceof SuppressedError && e.error.message === 'first' &&
  e.suppressed instanceof SuppressedError && e.suppressed.error.message === 'second' && e.suppressed.suppressed.message === 'body');
log.splice(0);
assert.throws(() => { using x = {}; }, TypeError);
assert.throws(() => { using x = 1; }, TypeError);

(async () => {
  {
    await using a = slow('a');
    await using b = thing('b');
    log.push('body');
  }
  log.push('done');
})();
process.on('exit', () => assert.deepStrictEqual(log, ['body', 'b', 'a', 'done']));
