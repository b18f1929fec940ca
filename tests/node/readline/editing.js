// SPDX-License-Identifier: Apache-2.0
// env: TERM=xterm
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const open = (options) => {
  const input = new PassThrough();
  const output = new PassThrough();
  output.columns = 40;
  const rl = readline.createInterface({ input, output, terminal: true, ...options });
  rl.typed = (...keys) => {
    for (const key of keys) input.write(key);
    return [rl.line, rl.cursor];
  };
  rl.shown = () => String(output.read());
  return rl;
};

const rl = open({ prompt: '> ' });
const lines = [];
rl.on('line', (line) => lines.push(line));
rl.prompt();
assert.strictEqual(rl.shown(), '\x1b[1G\x1b[0J> \x1b[3G');
assert.deepStrictEqual(rl.typed('hello'), ['hello', 5]);
assert.strictEqual(rl.shown(), 'hello');
assert.deepStrictEqual(rl.typed('\x1b[D', '\x1b[D'), ['hello', 3]);
assert.strictEqual(rl.shown(), '\x1b[1D\x1b[1D');
assert.deepStrictEqual(rl.typed('X'), ['helXlo', 4]);
assert.strictEqual(rl.shown(), '\x1b[1G\x1b[0J> helXlo\x1b[7G');
assert.deepStrictEqual(rl.getCursorPos(), { cols: 6, rows: 0 });

assert.deepStrictEqual(rl.typed('\x01'), ['helXlo', 0]);          // ctrl-a
assert.deepStrictEqual(rl.typed('\x1b[3~'), ['elXlo', 0]);        // delete
assert.deepStrictEqual(rl.typed('\x05'), ['elXlo', 5]);           // ctrl-e
assert.deepStrictEqual(rl.typed('\x7f'), ['elXl', 4]);            // backspace
assert.deepStrictEqual(rl.typed('\x1b[H'), ['elXl', 0]);          // home
assert.deepStrictEqual(rl.typed('\x06'), ['elXl', 1]);            // ctrl-f
assert.deepStrictEqual(rl.typed('\x0b'), ['e', 1]);               // ctrl-k
assert.deepStrictEqual(rl.typed('\x19'), ['elXl', 4]);            // ctrl-y
assert.deepStrictEqual(rl.typed(' two words'), ['elXl two words', 14]);
assert.deepStrictEqual(rl.typed('\x17'), ['elXl two ', 9]);       // ctrl-w
assert.deepStrictEqual(rl.typed('\x1bb'), ['elXl two ', 5]);      // meta-b
assert.deepStrictEqual(rl.typed('\x1bf'), ['elXl two ', 9]);      // meta-f
assert.deepStrictEqual(rl.typed('\x1b[1;5D'), ['elXl two ', 5]);  // ctrl-left
assert.deepStrictEqual(rl.typed('\x1bd'), ['elXl ', 5]);          // meta-d
assert.deepStrictEqual(rl.typed('\x1f'), ['elXl two ', 5]);       // ctrl-_
assert.deepStrictEqual(rl.typed('\x1e'), ['elXl ', 5]);           // ctrl-^
assert.deepStrictEqual(rl.typed('\x15'), ['', 0]);                // ctrl-u

// Wide characters take two columns, pairs of surrogates are one character.
assert.deepStrictEqual(rl.typed('日本'), ['日本', 2]);
assert.deepStrictEqual(rl.getCursorPos(), { cols: 6, rows: 0 });
assert.deepStrictEqual(rl.typed('😀', '\x7f'), ['日本', 2]);
rl.typed('\x15');

// A line that is longer than the terminal.
rl.typed('x'.repeat(50));
assert.deepStrictEqual(rl.getCursorPos(), { cols: 12, rows: 1 });
rl.typed('\x15');

// The history, also with what the line begins with.
rl.typed('first\r', 'second\r', 'other\r', 'other\r', '  \r', '\r');
assert.deepStrictEqual(lines, ['first', 'second', 'other', 'other', '  ', '']);
assert.deepStrictEqual(rl.history, ['other', 'second', 'first']);
assert.deepStrictEqual(rl.typed('\x1b[A')[0], 'other');
assert.deepStrictEqual(rl.typed('\x1b[A')[0], 'second');
assert.deepStrictEqual(rl.typed('\x1b[B')[0], 'other');
assert.deepStrictEqual(rl.typed('\x1b[B')[0], '');
assert.deepStrictEqual(rl.typed('fi', '\x1b[A')[0], 'first');
rl.typed('\x15', 'last\r');
assert.deepStrictEqual(rl.typed('\x10', '\x10')[0], 'other'); // ctrl-p
assert.deepStrictEqual(rl.typed('\x0e')[0], 'last');          // ctrl-n
rl.typed('\x15');

// write(data, key) does what keys do.
rl.write('abc');
rl.write(null, { ctrl: true, name: 'u' });
assert.strictEqual(rl.line, '');
rl.write('x\ny\nz');
assert.strictEqual(rl.line, 'z');

let interrupted = 0;
rl.on('SIGINT', () => { interrupted++; });
rl.typed('\x03');
assert.strictEqual(interrupted, 1);
rl.removeAllListeners('SIGINT');
let closed = false;
rl.on('close', () => { closed = true; });
rl.typed('\x15', '\x04');
assert.strictEqual(closed, true);

const small = open({ historySize: 2, removeHistoryDuplicates: true });
small.typed('a\r', 'b\r', 'a\r', 'c\r');
assert.deepStrictEqual(small.history, ['c', 'a']);
small.typed('\x03');
