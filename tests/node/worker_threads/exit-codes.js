// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const ends = {};
for (const [code, name] of [
  ['', 'plain'], ['process.exit(5); throw 1', 'exit'], ['process.exitCode = 3', 'exitCode'],
  ['process.on("exit", () => { process.exitCode = 9 })', 'listener'], ['setTimeout(() => process.exit(), 1)', 'timer'],
]) {
  new Worker(code, { eval: true }).on('exit', (c) => { ends[name] = c; });
}
process.on('exit', () => assert.deepStrictEqual({ ...ends }, { ...ends, plain: 0, exit: 5, exitCode: 3, listener: 9, timer: 0 }));
