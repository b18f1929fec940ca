// SPDX-License-Identifier: Apache-2.0
// env: TERM=xterm
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const fruit = ['apple', 'apricot', 'banana'];
const find = (text) => [fruit.filter((s) => s.startsWith(text)), text];
const check = async (create, completer) => {
  const input = new PassThrough();
  const output = new PassThrough();
  output.columns = 40;
  const rl = create({ input, output, terminal: true, completer });
  const typed = async (...keys) => {
    for (const key of keys) {
      input.write(key);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return rl.line;
  };
  assert.strictEqual(await typed('a', '\t'), 'ap');
  output.read();
  await typed('\t', '\t');
  assert.match(String(output.read()), /apple {4}apricot\r\n\r\n/);
  assert.strictEqual(await typed('r', '\t'), 'apricot');
  assert.strictEqual(await typed('\x15', 'x', '\t'), 'x');
  rl.close();
};

(async () => {
  await check(readline.createInterface, find);
  await check(readline.createInterface, (text, done) => setImmediate(done, null, find(text)));
  await check(readline.promises.createInterface, async (text) => find(text));

  const input = new PassThrough();
  const output = new PassThrough();
  const rl = readline.createInterface({ input, output, terminal: true, completer: (text, done) => done(new Error('no idea')) });
  input.write('a');
  input.write('\t');
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.match(String(output.read()), /Tab completion error: Error: no idea/);
  rl.close();
})();
