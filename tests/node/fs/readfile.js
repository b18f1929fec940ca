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
const text = 'grüße 😀\n';
fs.writeFileSync(file, text);

assert.ok(Buffer.isBuffer(fs.readFileSync(file)));
assert.strictEqual(fs.readFileSync(file).toString(), text);
assert.strictEqual(fs.readFileSync(file, 'utf8'), text);
assert.strictEqual(fs.readFileSync(file, { encoding: 'UTF-8', flag: 'r' }), text);
assert.strictEqual(fs.readFileSync(file, 'latin1'), Buffer.from(text).toString('latin1'));
assert.strictEqual(fs.readFileSync(file, 'hex'), Buffer.from(text).toString('hex'));
assert.strictEqual(fs.readFileSync(file, 'base64'), Buffer.from(text).toString('base64'));
fs.writeFileSync(at('broken'), Buffer.from([0x61, 0xff, 0xe2, 0x82, 0x62]));
assert.strictEqual(fs.readFileSync(at('broken'), 'utf8'), 'a\ufffd\ufffdb');
fs.writeFileSync(at('empty'), '');
assert.strictEqual(fs.readFileSync(at('empty')).length, 0);
assert.strictEqual(fs.readFileSync(at('empty'), 'utf8'), '');

const fd = fs.openSync(file);
fs.readSync(fd, Buffer.alloc(2));
assert.strictEqual(fs.readFileSync(fd, 'utf8'), text.slice(2));
assert.strictEqual(fs.readFileSync(fd, 'utf8'), '');
fs.closeSync(fd);

assert.throws(() => fs.readFileSync(at('none')), {
  code: 'ENOENT', syscall: 'open', path: at('none'), message: `ENOENT: no such file or directory, open '${at('none')}'`,
});
assert.throws(() => fs.readFileSync(dir), { code: 'EISDIR', syscall: 'read', message: 'EISDIR: illegal operation on a directory, read' });
assert.throws(() => fs.readFileSync(file, 'none'), {
  code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'encoding' is invalid encoding. Received 'none'",
});
assert.throws(() => fs.readFileSync(file, 5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.readFileSync(file, { flag: 'zz' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.readFileSync(1e10), { code: 'ERR_INVALID_ARG_TYPE' });
const big = at('big');
fs.closeSync(fs.openSync(big, 'w'));
fs.truncateSync(big, 2 ** 31);
assert.throws(() => fs.readFileSync(big), {
  name: 'RangeError', code: 'ERR_FS_FILE_TOO_LARGE', message: 'File size (2147483648) is greater than 2 GiB',
});

let calls = 0;
fs.readFile(file, (err, data) => {
  assert.strictEqual(err, null);
  assert.strictEqual(data.toString(), text);
  calls++;
});
fs.readFile(file, 'utf8', (err, data) => {
  assert.strictEqual(data, text);
  calls++;
});
fs.readFile(at('none'), { encoding: 'utf8' }, (...args) => {
  assert.strictEqual(args.length, 1);
  assert.strictEqual(args[0].code, 'ENOENT');
  calls++;
});
fs.readFile(big, (err) => {
  assert.strictEqual(err.code, 'ERR_FS_FILE_TOO_LARGE');
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 4));
