// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.promisify turns a function with a callback into one with a promise.

const assert = require('assert');
const { promisify } = require('util');

function add(a, b, done) { process.nextTick(done, null, a + b); }
add.extra = 1;
function fail(done) { done(new Error('failed')); }
function special() {}
special[promisify.custom] = async (x) => x * 2;

const adds = promisify(add);
assert.strictEqual(adds.name, 'add');
assert.strictEqual(adds.extra, 1);
assert.strictEqual(promisify(adds), adds);
assert.strictEqual(promisify.custom, Symbol.for('nodejs.util.promisify.custom'));
assert.throws(() => promisify(5), { code: 'ERR_INVALID_ARG_TYPE' });

class Counter {
  constructor() { this.n = 7; }

  read(done) { done(null, this.n); }
}

async function main() {
  assert.strictEqual(await adds(1, 2), 3);
  await assert.rejects(promisify(fail)(), /failed/);
  assert.strictEqual(await promisify(special)(4), 8);
  assert.strictEqual(await promisify(Counter.prototype.read).call(new Counter()), 7);
  return 'done';
}

let result;
main().then((value) => { result = value; });
process.on('exit', () => assert.strictEqual(result, 'done'));
