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
const content = () => fs.readFileSync(file, 'utf8');

assert.strictEqual(fs.writeSync(fd, Buffer.from('abcdef')), 6);
assert.strictEqual(fs.writeSync(fd, Buffer.from('12345'), 1, 3, 1), 3);
assert.strictEqual(content(), 'a234ef');
assert.strictEqual(fs.writeSync(fd, 'gä'), 3);
assert.strictEqual(content(), 'a234efgä');
assert.strictEqual(fs.writeSync(fd, '2a2b', 0, 'hex'), 2);
assert.strictEqual(fs.writeSync(fd, new Uint8Array([0x21, 0x22]), { offset: 1, position: 2 }), 1);
assert.strictEqual(content(), '*+"4efgä');
assert.strictEqual(fs.writeSync(fd, Buffer.alloc(0)), 0);

for (const data of [5, {}, null, undefined, true]) {
  assert.throws(() => fs.writeSync(fd, data), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
}
assert.throws(() => fs.writeSync(fd, Buffer.alloc(10), 11), {
  code: 'ERR_OUT_OF_RANGE', message: 'The value of "offset" is out of range. It must be <= 10. Received 11',
});
assert.throws(() => fs.writeSync(fd, Buffer.alloc(10), 4, 7), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.writeSync(fd, Buffer.alloc(10), 0, 1.5), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.writeSync(fd, 'abc', 0, 'hex'), {
  code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'encoding' is invalid for data of length 3. Received 'hex'",
});

let calls = 0;
const data = Buffer.from('xyz');
fs.write(fd, data, 0, 2, 0, (err, n, given) => {
  assert.deepStrictEqual([err, n, given === data], [null, 2, true]);
  fs.write(fd, 'Q', 1, (no, count, text) => {
    assert.deepStrictEqual([no, count, text], [null, 1, 'Q']);
    assert.strictEqual(content().slice(0, 2), 'xQ');
    calls++;
  });
});
fs.write(100000, 'x', (err, n, text) => {
  assert.deepStrictEqual([err.code, err.syscall, n, text], ['EBADF', 'write', 0, 'x']);
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 2));
