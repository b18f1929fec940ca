// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Console } = require('console');
const { Writable } = require('stream');

let text = '';
const stdout = new Writable({ write(chunk, encoding, done) { text += chunk; done(); } });
const console = new Console({ stdout });

// A function is no table, and a symbol no label.
console.table(() => 1);
assert.strictEqual(text, '[Function (anonymous)]\n');
for (const name of ['time', 'timeEnd', 'timeLog', 'count', 'countReset']) {
  assert.throws(() => console[name](Symbol('a')), TypeError);
}
assert.strictEqual(structuredClone(1, { transfer: null }), 1);
