// SPDX-License-Identifier: Apache-2.0

// emit calls the listeners there were when it began.
const assert = require('assert');
const e = new (require('events'))();
const seen = [];
const c = () => seen.push('c');
e.on('x', () => { seen.push('a'); e.off('x', c); e.on('x', () => seen.push('d')); });
e.on('x', () => seen.push('b'));
e.on('x', c);
e.emit('x');
assert.deepStrictEqual(seen, ['a', 'b', 'c']);
e.emit('x');
assert.deepStrictEqual(seen.slice(3), ['a', 'b', 'd']);
