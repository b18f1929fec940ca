// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const file = at('in');
fs.writeFileSync(file, 'x'.repeat(100000));

const record = (stream, seen, names) => {
  for (const name of names) {
    stream.on(name, (v) => seen.push(Buffer.isBuffer(v) ? `${name} ${v.length}` : name));
  }
};

const read = [];
const r = fs.createReadStream(file);
assert.deepStrictEqual([r.path, r.fd, r.flags, r.mode, r.start, r.end, r.pos, r.bytesRead, r.pending, r.autoClose],
  [file, null, 'r', 0o666, undefined, Infinity, undefined, 0, true, true]);
assert.strictEqual(r.readableHighWaterMark, 65536);
record(r, read, ['open', 'ready', 'data', 'end', 'close', 'error']);
r.once('open', (fd) => {
  assert.strictEqual(typeof fd, 'number');
  assert.strictEqual(r.fd, fd);
  assert.strictEqual(r.pending, false);
});
r.on('close', () => {
  assert.deepStrictEqual(read, ['open', 'ready', 'data 65536', 'data 34464', 'end', 'close']);
  assert.strictEqual(r.bytesRead, 100000);
  assert.deepStrictEqual([r.fd, r.pending, r.destroyed], [null, true, true]);
});

const wrote = [];
const out = at('out');
const w = fs.createWriteStream(out);
assert.deepStrictEqual([w.path, w.fd, w.flags, w.mode, w.flush, w.pos, w.bytesWritten, w.pending],
  [out, null, 'w', 0o666, false, undefined, 0, true]);
assert.strictEqual(w.writableHighWaterMark, 16384);
record(w, wrote, ['open', 'ready', 'drain', 'finish', 'close', 'error']);
assert.strictEqual(w.write('hello', () => wrote.push('first')), true);
assert.strictEqual(w.write(Buffer.alloc(20000), () => wrote.push('second')), false);
w.end('bye', () => {
  wrote.push('end');
  assert.strictEqual(w.bytesWritten, 20008);
});
w.on('close', () => {
  assert.deepStrictEqual(wrote, ['open', 'ready', 'first', 'second', 'end', 'finish', 'close']);
  assert.strictEqual(fs.statSync(out).size, 20008);
});
