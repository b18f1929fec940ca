// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Duplex, Readable } = require('stream');

// 'finish' and 'end' are independent.
const seen = [];
const d = Duplex({ read() {}, write(chunk, encoding, cb) { seen.push('wrote ' + chunk); cb(); } });
assert.ok(d instanceof Duplex && d instanceof Readable);
for (const name of ['end', 'finish']) d.on(name, () => seen.push(name));
d.on('data', (chunk) => seen.push('read ' + chunk));
d.on('finish', () => {
  assert.ok(!seen.includes('end'));
  d.push('in');
  d.push(null);
});
d.end('out');
process.on('exit', () => assert.deepStrictEqual(seen, ['wrote out', 'finish', 'read in', 'end']));
