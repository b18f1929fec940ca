// SPDX-License-Identifier: Apache-2.0
// Node.js writes the line of a syntax error once more, with a mark.

'use strict';

const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

// talk gives lines to a session and calls back with what it wrote.
function talk(lines, options, done) {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = '';
  output.on('data', (data) => { text += data; });
  const server = repl.start({ prompt: '> ', input, output, ...options });
  server.on('exit', () => setImmediate(() => done(text)));
  input.end(`${lines.join('\n')}\n`);
  return server;
}

let calls = 0;
const check = (lines, options, want) => {
  calls++;
  talk(lines, options, (text) => {
    calls--;
    assert.strictEqual(text, want);
  });
};

check(['1 + 1', '_ * 2', '{ a: 1 }'], {}, '> 2\n> 4\n> { a: 1 }\n> ');
check(['let a = 1', 'let b = a + 1', 'b'], { ignoreUndefined: true }, '> > > 2\n> ');
check(['function f() {', '  return `', '`', '}', 'f()'], { ignoreUndefined: true }, '> ... ... ... > \'\\n\'\n> ');
check(['const c = await Promise.resolve(3)', 'c'], { ignoreUndefined: true }, '> 3\n'); // the input has ended when it goes on
check(['foo bar', '1'], {}, '> Uncaught SyntaxError: Unexpected identifier \'bar\'\n> 1\n> ');
check(['[1, 2]'], { writer: (v) => `<${v}>` }, '> <1,2>\n> ');
check(['_ = 5', '6', '_'], {}, '> Expression assignment to _ now disabled.\n5\n> 6\n> 5\n> ');
check(['typeof fs.readFileSync', 'typeof require("path").join'], {}, '> \'function\'\n> \'function\'\n> ');
check(['if (true) {', '.break', '2'], {}, '> ... > 2\n> ');

process.on('exit', () => assert.strictEqual(calls, 0));
