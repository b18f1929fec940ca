// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const seen = {};
function run(name, code) {
  const worker = new Worker(code, { eval: true });
  worker.on('error', (err) => { seen[name] = err; });
  worker.on('exit', (c) => assert.strictEqual(c, 1));
}
run('type', 'throw Object.assign(new TypeError("bad"), { code: "E_BAD", more: { x: 1 } })');
run('value', 'throw { a: 1 }');
run('later', 'setTimeout(() => { throw new RangeError("late") }, 1)');
run('rejection', 'Promise.reject(new Error("rejected"))');
run('syntax', 'let let');
run('function', 'throw function f() {}');
new Worker('/no/such/script.js').on('error', (err) => { seen.missing = err; });
process.on('exit', () => {
  assert(seen.type instanceof TypeError);
  assert.strictEqual(seen.type.message, 'bad');
  assert.strictEqual(seen.type.code, 'E_BAD');
  assert.deepStrictEqual(seen.type.more, { x: 1 });
  assert.match(seen.type.stack, /TypeError: bad\n {4}at .*\[worker eval\]/);
  assert.deepStrictEqual(seen.value, { a: 1 });
  assert(seen.later instanceof RangeError);
  assert.strictEqual(seen.rejection.message, 'rejected');
  assert(seen.syntax instanceof SyntaxError);
  assert.match(require('util').inspect(seen.function), /Function: f/);
  assert.strictEqual(seen.missing.code, 'MODULE_NOT_FOUND');
});
