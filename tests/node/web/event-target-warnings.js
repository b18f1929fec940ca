// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// Warnings of a target say which one it is, and of which event.
const warnings = [];
process.on('warning', (w) => warnings.push([w.name, w.type, w.count, w.target, w.message.split('.')[1].trim()]));

const target = new EventTarget();
for (let i = 0; i < 12; i++) target.addEventListener('tick', () => {});
const { signal } = new AbortController();
for (let i = 0; i < 12; i++) signal.addEventListener('abort', () => {});

process.on('exit', () => {
  assert.deepStrictEqual(warnings.map((w) => w.slice(0, 3)), [
    ['MaxListenersExceededWarning', 'tick', 11], ['MaxListenersExceededWarning', 'abort', 11],
  ]);
  assert.strictEqual(warnings[0][3], target);
  assert.strictEqual(warnings[0][4], '11 tick listeners added to EventTarget');
  assert.strictEqual(warnings[1][4], '11 abort listeners added to [AbortSignal]');
});
