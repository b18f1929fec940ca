// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

// open(fd), ready, finish, close; what was written is in the file.
const w = fs.createWriteStream(at('file'));
assert.ok(w instanceof require('stream').Writable);
const seen = [];
w.on('open', called((fd) => assert.strictEqual(typeof fd, 'number')));
for (const name of ['ready', 'finish', 'close']) w.on(name, () => seen.push(name));
w.on('ready', () => {
  w.write('one ');
  w.write(Buffer.from('two '));
  w.end('three');
});
w.on('close', called(() => {
  assert.deepStrictEqual(seen, ['ready', 'finish', 'close']);
  assert.strictEqual(fs.readFileSync(at('file')).toString(), 'one two three');
}));
