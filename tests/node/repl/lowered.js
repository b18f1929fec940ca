// SPDX-License-Identifier: Apache-2.0
// A session takes what is lowered: async generators, for await, using.

'use strict';

const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
let text = '';
output.on('data', (data) => { text += data; });
const server = repl.start({ prompt: '', input, output, ignoreUndefined: true });

const lines = [
  ['async function* count(n) {\n  for (let i = 0; i < n; i++) yield i;\n}', /^$/],
  ['let sum = 0;\nfor await (const x of count(4)) {\n  sum += x;\n}', /^$/],
  ['sum', /^6$/],
  ['{ async *f() {} }', /^\{ f: \[.*Function: f\] \}$/],
  ['{ using x = { [Symbol.dispose]() { sum = "disposed" } }; }\nsum', /'disposed'$/],
  ['for await (const x of [1]) { let a = ; }', /^Uncaught SyntaxError: Unexpected token ';'$/],
  ['for await (const x of count(1)) throw new Error("thrown")', /^Uncaught Error: thrown\n {4}at REPL\d+:1:39$/],
];

// Each is given when the one before has been answered: marks show when.
function next(i) {
  if (i === lines.length) return server.close();
  text = '';
  input.write(lines[i][0] + '\n');
  input.write('"end"\n');
  wait(i);
}

function wait(i) {
  if (!text.includes("'end'\n")) return setImmediate(wait, i);
  const got = text.replace(/\| |\.\.\. |'end'\n/g, '').trim();
  assert.match(got, lines[i][1], lines[i][0]);
  next(i + 1);
}

let closed = false;
server.on('exit', () => { closed = true; });
process.on('exit', () => assert.ok(closed));
next(0);
