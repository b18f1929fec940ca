// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const warnings = [];
process.on('warning', (w) => warnings.push(w));
const e = new EventEmitter();
for (let i = 0; i < 15; i++) e.on('x', () => {});
class Few extends EventEmitter {}
const few = new Few().setMaxListeners(1);
few.on('y', () => {}).on('y', () => {});
const none = new EventEmitter().setMaxListeners(0);
for (let i = 0; i < 15; i++) none.on('x', () => {});
assert.strictEqual(e.getMaxListeners(), 10);
process.on('exit', () => {
  const text = (n, type, who, max) => 'Possible EventEmitter memory leak detected. ' +
    `${n} ${type} listeners added to [${who}]. MaxListeners is ${max}. Use emitter.setMaxListeners() to increase limit`;
  assert.deepStrictEqual(warnings.map((w) => w.message), [text(11, 'x', 'EventEmitter', 10), text(2, 'y', 'Few', 1)]);
  assert.deepStrictEqual([warnings[0].name, warnings[0].type, warnings[0].count, warnings[0].emitter],
    ['MaxListenersExceededWarning', 'x', 11, e]);
});
