// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Duplex, Readable } = require('stream');

// A Readable with the methods of Writable.
const d = Duplex();
assert.ok(d instanceof Duplex && d instanceof Readable);
const seen = [];
for (const name of ['end', 'finish']) d.on(name, () => seen.push(name));
d._write = (chunk, callback, onwrite) => { seen.push('wrote ' + chunk); onwrite(); };
d.on('data', (chunk) => seen.push('read ' + chunk));
d._readyToWrite();
d.write('out');
d.push('in');
d.push(null);
assert.deepStrictEqual(seen, ['wrote out', 'read in', 'end']);
d.end();
process.on('exit', () => assert.deepStrictEqual(seen.slice(3), ['finish']));
