// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

const stream = new PassThrough();
const seen = [];
readline.emitKeypressEvents(stream);
readline.emitKeypressEvents(stream); // a second call changes nothing
stream.on('keypress', (text, key) => {
  seen.push([text, key.name, (key.ctrl ? 'c' : '') + (key.meta ? 'm' : '') + (key.shift ? 's' : ''), key.code]);
  assert.strictEqual(typeof key.sequence, 'string');
});
for (const [typed, ...want] of [
  ['a', 'a', 'a', ''], ['A', 'A', 'a', 's'], ['1', '1', '1', ''], ['%', '%', undefined, ''], ['\r', '\r', 'return', ''],
  ['\n', '\n', 'enter', ''], ['\t', '\t', 'tab', ''], [' ', ' ', 'space', ''], ['\x7f', '\x7f', 'backspace', ''],
  ['\x01', '\x01', 'a', 'c'], ['\x1bf', undefined, 'f', 'm'], ['\x1bF', undefined, 'f', 'ms'],
  ['\x1b\x7f', undefined, 'backspace', 'm'], ['\x1b\r', undefined, 'return', 'm'],
  ['\x1b[A', undefined, 'up', '', '[A'], ['\x1bOB', undefined, 'down', '', 'OB'], ['\x1b[1;5C', undefined, 'right', 'c', '[C'],
  ['\x1b[1;2D', undefined, 'left', 's', '[D'], ['\x1b[3~', undefined, 'delete', '', '[3~'], ['\x1b[3;5~', undefined, 'delete', 'c', '[3~'],
  ['\x1b[15~', undefined, 'f5', '', '[15~'], ['\x1b[Z', undefined, 'tab', 's', '[Z'], ['\x1b[[A', undefined, 'f1', '', '[[A'],
  ['\x1bOd', undefined, 'left', 'c', 'Od'], ['\x1b[7^', undefined, 'home', 'c', '[7^'], ['\x1b[99~', undefined, 'undefined', '', '[99~'],
  ['é', 'é', undefined, ''], ['😀', '😀', undefined, ''],
]) {
  stream.write(typed);
  assert.deepStrictEqual(seen.splice(0), [want.length === 3 ? [...want, undefined] : want], JSON.stringify(typed));
}

// What comes in pieces, and several keys at once.
stream.write('\x1b');
stream.write('[');
stream.write('B');
stream.write('ab\x1b[Cc');
stream.write(Buffer.from([0xe6, 0x97]));
stream.write(Buffer.from([0xa5]));
assert.deepStrictEqual(seen.splice(0).map((s) => s[1] || s[0]), ['down', 'a', 'b', 'right', 'c', '日']);

// A lone escape is one once nothing follows.
stream.write('\x1b');
assert.deepStrictEqual(seen, []);
const started = Date.now();
stream.once('keypress', (text, key) => {
  assert.strictEqual(key.name, 'escape');
  assert.strictEqual(key.meta, true);
  assert(Date.now() - started >= 400);
});
