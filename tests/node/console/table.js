// SPDX-License-Identifier: Apache-2.0

'use strict';

// console.table draws rows and columns.

const assert = require('assert');
const { Console } = require('console');

let text = '';
const stream = { write(s) { text += s; }, once() {}, removeListener() {}, listenerCount() { return 0; } };
const out = new Console(stream);

out.table([{ id: 1, name: 'a' }, { id: 22 }]);
assert.strictEqual(text, `┌─────────┬────┬──────┐
│ (index) │ id │ name │
├─────────┼────┼──────┤
│ 0       │ 1  │ 'a'  │
│ 1       │ 22 │      │
└─────────┴────┴──────┘
`);

text = '';
out.table([{ id: 1, name: 'a' }], ['name']);
assert.strictEqual(text.split('\n')[1], '│ (index) │ name │');

text = '';
out.table('no table');
assert.strictEqual(text, 'no table\n');
assert.throws(() => out.table([], 5), { code: 'ERR_INVALID_ARG_TYPE' });
