// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

// open(fd), ready, the data as Buffers, end, close; bytesRead and path.
const text = '0123456789'.repeat(1000);
const file = made('file', text);
const r = fs.createReadStream(file);
assert.ok(r instanceof require('stream').Readable);
assert.strictEqual(r.path, file);
const seen = [];
const pieces = [];
r.on('open', called((fd) => assert.strictEqual(typeof fd, 'number')));
for (const name of ['ready', 'end', 'close']) r.on(name, () => seen.push(name));
r.on('data', (chunk) => {
  assert.ok(Buffer.isBuffer(chunk));
  pieces.push(chunk);
});
r.on('close', called(() => {
  assert.deepStrictEqual(seen, ['ready', 'end', 'close']);
  assert.strictEqual(Buffer.concat(pieces).toString(), text);
  assert.strictEqual(r.bytesRead, text.length);
}));
