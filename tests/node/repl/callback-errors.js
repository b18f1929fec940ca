// SPDX-License-Identifier: Apache-2.0

'use strict';

// What a callback throws is shown in the session in which it was typed; what
// cannot be told is the process's.

const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

function open() {
  const input = new PassThrough();
  const output = new PassThrough();
  const seen = { text: '' };
  output.on('data', (data) => { seen.text += data; });
  const server = repl.start({ prompt: '', input, output, ignoreUndefined: true });
  return { input, server, seen };
}

const one = open();
const two = open();
const uncaught = [];
process.on('uncaughtException', (err) => uncaught.push(err instanceof Error ? err.message : err));
one.input.write("setImmediate(() => { throw new Error('late') }), undefined\n");
two.input.write("void Promise.reject(new Error('rejected'))\n");
two.input.write('setImmediate(() => { throw 5 }), undefined\n'); // nothing tells where it is from
setImmediate(() => { throw new Error('ours'); });

process.on('exit', () => {
  assert.match(one.seen.text, /^Uncaught Error: late\n {4}at .*REPL\d+:1:\d+/);
  assert.match(two.seen.text, /^Uncaught Error: rejected\n {4}at .*REPL\d+:1:\d+/);
  assert.deepStrictEqual(uncaught.sort(), [5, 'ours']);
});
