// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { spawn } = require('child_process');

// What one program writes, another reads: it waits where there is nothing yet.
if (process.platform === 'win32') return;

const first = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
const second = spawn('head', ['-n', '1'], { stdio: [first.stdout, 'pipe', 'pipe'] });
let [out, err, rest] = ['', '', ''];
second.stdout.on('data', (data) => { out += data; });
second.stderr.on('data', (data) => { err += data; });
second.on('spawn', () => first.stdin.write('one\n'));
second.on('close', (code) => {
  assert.deepStrictEqual([out, err, code], ['one\n', '', 0]);
  first.stdout.on('data', (data) => { rest += data; });
  first.stdin.end('two\n');
});
first.on('close', () => assert.strictEqual(rest, 'two\n'));
