// SPDX-License-Identifier: Apache-2.0

'use strict';

const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
let text = '';
output.on('data', (data) => { text += data; });

const seen = [];
const server = repl.start({
  prompt: '$ ', input, output, terminal: false,
  eval(code, context, file, cb) {
    seen.push(code);
    if (code === 'more\n') cb(new repl.Recoverable(new SyntaxError('x')));
    else if (code.startsWith('fail')) cb(new TypeError('no'));
    else cb(null, context.answer);
  },
});
assert.ok(server instanceof repl.REPLServer);
server.context.answer = 42;
server.defineCommand('hi', { help: 'greet', action(name) {
  this.output.write(`hi ${name}\n`);
  this.displayPrompt();
} });
server.defineCommand('bare', function bare() { this.displayPrompt(); });
assert.throws(() => server.defineCommand('x', {}), { code: 'ERR_INVALID_ARG_TYPE' });

let resets = 0;
server.on('reset', (context) => {
  resets++;
  assert.strictEqual(context, server.context);
  assert.strictEqual(context.answer, undefined);
});
server.on('exit', () => setImmediate(() => {
  assert.deepStrictEqual(seen, ['go\n', 'more\n', 'more\nend\n', 'fail\n', 'again\n']);
  assert.strictEqual(resets, 1);
  const lines = text.replace(/\n {4}at .*/g, '').split('\n');
  assert.deepStrictEqual(lines, [
    '$ 42', '$ ... 42', '$ Uncaught TypeError: no', '$ hi you', '$ $ Invalid REPL keyword', '$ Clearing context...', '$ undefined', '$ ',
  ]);
}));
input.end('go\nmore\nend\nfail\n.hi you\n.bare\n.nothing\n.clear\nagain\n.exit\n');
