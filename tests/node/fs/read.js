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
fs.writeFileSync(file, 'hello world');
const fd = fs.openSync(file);
process.on('exit', () => fs.closeSync(fd));

const buffer = Buffer.alloc(5);
assert.strictEqual(fs.readSync(fd, buffer), 5);
assert.strictEqual(buffer.toString(), 'hello');
assert.strictEqual(fs.readSync(fd, buffer, 1, 3, null), 3);
assert.strictEqual(buffer.toString(), 'h woo');
assert.strictEqual(fs.readSync(fd, buffer, 0, 5, 6), 5);
assert.strictEqual(buffer.toString(), 'world');
assert.strictEqual(fs.readSync(fd, buffer, { position: 1n, length: 2, offset: 3 }), 2);
assert.strictEqual(buffer.toString(), 'worel');
assert.strictEqual(fs.readSync(fd, buffer, 0, 5, 100), 0);
assert.strictEqual(fs.readSync(fd, new Uint16Array(2), 0, 4, 0), 4);
assert.strictEqual(fs.readSync(fd, new DataView(new ArrayBuffer(3)), 0, 3, 0), 3);
assert.strictEqual(fs.readSync(fd, Buffer.alloc(0)), 0);

const range = (limits, received, name = 'length') => ({
  name: 'RangeError', code: 'ERR_OUT_OF_RANGE',
  message: `The value of "${name}" is out of range. It must be ${limits}. Received ${received}`,
});
assert.throws(() => fs.readSync(fd, buffer, 0, 20), range('<= 5', 20));
assert.throws(() => fs.readSync(fd, buffer, 0, -1), range('>= 0', -1));
assert.throws(() => fs.readSync(fd, buffer, -1, 2), range('>= 0 && <= 9007199254740991', -1, 'offset'));
assert.throws(() => fs.readSync(fd, buffer, 0, 1, -2), range('>= -1 && <= 9007199254740991', -2, 'position'));
assert.throws(() => fs.readSync(fd, buffer, 0, 1, 1.5), range('an integer', 1.5, 'position'));
assert.throws(() => fs.readSync(fd, buffer, 0, 1, 2n ** 63n), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.readSync(fd, buffer, 0, 1, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.readSync(fd, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.readSync(fd, buffer, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.readSync(100000, buffer), { code: 'EBADF', syscall: 'read' });

let calls = 0;
const expect = (text) => (err, n, into) => {
  assert.strictEqual(err, null);
  assert.strictEqual(into.toString('latin1', 0, n), text);
  calls++;
};
fs.read(fd, Buffer.alloc(5), 0, 5, 6, expect('world'));
fs.read(fd, { buffer: Buffer.alloc(9), position: 0, length: 4 }, expect('hell'));
fs.read(fd, Buffer.alloc(3), { position: 2 }, expect('llo'));
fs.read(100000, buffer, (err, n, into) => {
  assert.deepStrictEqual([err.code, n, into === buffer], ['EBADF', 0, true]);
  calls++;
});
const own = fs.openSync(file);
fs.read(own, (err, n, into) => {
  assert.deepStrictEqual([err, n, into.length], [null, 11, 16384]);
  fs.read(own, Buffer.alloc(2), (end, count) => {
    assert.deepStrictEqual([end, count], [null, 0]);
    fs.closeSync(own);
    calls++;
  });
});
process.on('exit', () => assert.strictEqual(calls, 5));
