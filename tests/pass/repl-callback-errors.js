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
let steps = 4;
function step() {
  steps--;
  if (steps > 0) return;
  setImmediate(() => {
    assert.match(one.seen.text, /^Uncaught Error: late\n {4}at REPL\d+:1:30\n$/);
    assert.match(two.seen.text, /^Uncaught Error: rejected\n {4}at REPL\d+:1:26\n$/);
    assert.deepStrictEqual(uncaught, [5, 'ours']);
    one.server.close();
    two.server.close();
  });
}
process.on('uncaughtException', (err) => {
  uncaught.push(err instanceof Error ? err.message : err);
  step();
});
one.server.context.step = two.server.context.step = step;
one.input.write("setImmediate(() => { throw new Error('late'), 1 }); setImmediate(step), 0, undefined\n");
two.input.write("void Promise.reject(new Error('rejected')); setImmediate(step), undefined\n");
setTimeout(() => setImmediate(() => { throw 5; }), 1);
setTimeout(() => { setImmediate(() => { throw new Error('ours'); }); }, 20);
