// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const e = new (require('events'))();
const s = Symbol('s');
const f = () => {};
for (const name of ['b', s, '2', 1, 'toString', '__proto__', '\u00e9', '\ud800', '\ud801']) e.on(name, f);
assert.deepStrictEqual(e.eventNames(), ['1', '2', 'b', 'toString', '__proto__', '\u00e9', '\ud800', '\ud801', s]);
e.on('b', () => {}).on('b', f);
assert.strictEqual(e.listenerCount('b'), 3);
assert.strictEqual(e.listenerCount('\ud800'), 1);
assert.strictEqual(e.emit('hasOwnProperty'), false);
for (let i = 0; i < 100; i++) e.once(`many ${i}`, f);
for (let i = 0; i < 100; i++) assert.strictEqual(e.emit(`many ${i}`), true);
assert.strictEqual(e.eventNames().length, 9);
