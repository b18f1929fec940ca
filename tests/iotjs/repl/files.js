// SPDX-License-Identifier: Apache-2.0
// The commands of Node.js end when the file cannot be read, and it saves commands, too.

'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const repl = require('repl');
const { PassThrough } = require('stream');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'repl-'));
const from = path.join(dir, 'from.js');
const to = path.join(dir, 'to.js');
fs.writeFileSync(from, 'var loaded = 1;\nfunction more() {\n  return loaded + 1;\n}\n');

const input = new PassThrough();
const output = new PassThrough();
let text = '';
output.on('data', (data) => { text += data; });
const server = repl.start({ prompt: '', input, output, ignoreUndefined: true });
server.on('exit', () => setImmediate(() => {
  const lines = text.split('\n');
  assert.deepStrictEqual(lines.slice(0, 4), ['2', `Failed to load: ${from}x`, 'loaded', 'more']);
  assert.strictEqual(lines[4], `Session saved to: ${to}`);
  assert.match(lines[5], /^\d+\.\d{3} ms$/);
  assert.strictEqual(lines[6], '2');
  assert.match(fs.readFileSync(to, 'utf8'), /return loaded \+ 1;\n}\nmore\(\)\n$/);
  fs.rmSync(dir, { recursive: true });
}));
input.end(`.load ${from}\nmore()\n.load ${from}x\n.ls\n.save ${to}\n.time more()\n.exit\n`);
