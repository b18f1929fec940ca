// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const file = at('file');
const fd = fs.openSync(file, 'w+');
process.on('exit', () => fs.closeSync(fd));
const parts = ['one ', 'two ', 'three'].map((s) => Buffer.from(s));

assert.strictEqual(fs.writevSync(fd, parts), 13);
assert.strictEqual(fs.writevSync(fd, [Buffer.from('O')], 0), 1);
assert.strictEqual(fs.writevSync(fd, []), 0);
assert.strictEqual(fs.readFileSync(file, 'utf8'), 'One two three');

const into = [Buffer.alloc(3), new Uint8Array(2), Buffer.alloc(20)];
assert.strictEqual(fs.readvSync(fd, into, 0), 13);
assert.strictEqual(into[0].toString(), 'One');
assert.deepStrictEqual([...into[1]], [0x20, 0x74]);
assert.strictEqual(into[2].toString('utf8', 0, 8), 'wo three');
assert.strictEqual(fs.readvSync(fd, into), 0);

const many = Array.from({ length: 2500 }, (_, i) => Buffer.from([i & 255]));
assert.strictEqual(fs.writevSync(fd, many, 0), 2500);
assert.ok(fs.readFileSync(file).equals(Buffer.concat(many)));

for (const bad of [5, 'x', [5], ['a'], undefined]) {
  assert.throws(() => fs.readvSync(fd, bad), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => fs.writevSync(fd, bad), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
}

let calls = 0;
fs.writev(fd, parts, 0, (err, n, buffers) => {
  assert.deepStrictEqual([err, n, buffers === parts], [null, 13, true]);
  const target = [Buffer.alloc(4)];
  fs.readv(fd, target, 4, (no, count, same) => {
    assert.deepStrictEqual([no, count, same === target, target[0].toString()], [null, 4, true, 'two ']);
    calls++;
  });
});
fs.readv(100000, into, (err) => {
  assert.strictEqual(err.code, 'EBADF');
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 2));
