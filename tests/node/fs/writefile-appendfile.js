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
const read = (enc = 'utf8') => fs.readFileSync(file, enc);

assert.strictEqual(fs.writeFileSync(file, 'one'), undefined);
assert.strictEqual(read(), 'one');
fs.writeFileSync(file, Buffer.from('two'));
assert.strictEqual(read(), 'two');
fs.writeFileSync(file, new Uint16Array([0x4241, 0x4443]));
assert.strictEqual(read(), 'ABCD');
fs.writeFileSync(file, new DataView(new Uint8Array([104, 105]).buffer));
assert.strictEqual(read(), 'hi');
fs.writeFileSync(file, 'c3a4', 'hex');
assert.strictEqual(read(), 'ä');
fs.writeFileSync(file, 'é', { encoding: 'latin1' });
assert.strictEqual(read('hex'), 'e9');
fs.writeFileSync(file, '');
assert.strictEqual(read(), '');
fs.writeFileSync(file, 'x', { flag: 'a', flush: true });
fs.appendFileSync(file, 'y');
fs.appendFileSync(file, Buffer.from('z'));
assert.strictEqual(read(), 'xyz');
assert.throws(() => fs.writeFileSync(file, 'x', { flag: 'wx' }), { code: 'EEXIST', syscall: 'open' });

const fd = fs.openSync(file, 'r+');
fs.writeFileSync(fd, '12');
fs.writeFileSync(fd, '3');
fs.closeSync(fd);
assert.strictEqual(read(), '123');

const before = process.umask(0o022);
fs.writeFileSync(at('mode'), '', { mode: '0640' });
process.umask(before);
assert.strictEqual(fs.statSync(at('mode')).mode & 0o777, 0o640);

for (const data of [5n, null, undefined, {}, true]) {
  assert.throws(() => fs.writeFileSync(file, data), {
    name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
    message: /^The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView\./,
  });
}
assert.throws(() => fs.writeFileSync(file, 'x', { flush: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.writeFileSync(at('no', 'file'), 'x'), { code: 'ENOENT', syscall: 'open' });

let calls = 0;
fs.writeFile(at('a'), 'data', (...args) => {
  assert.deepStrictEqual(args, [null]);
  fs.appendFile(at('a'), '+more', 'utf8', (err) => {
    assert.strictEqual(err, null);
    assert.strictEqual(fs.readFileSync(at('a'), 'utf8'), 'data+more');
    calls++;
  });
});
const large = Buffer.alloc(3 << 20, 'abcdefg');
fs.writeFile(at('large'), large, (err) => {
  assert.strictEqual(err, null);
  assert.ok(fs.readFileSync(at('large')).equals(large));
  calls++;
});
fs.writeFile(dir, 'x', (err) => {
  assert.strictEqual(err.code, 'EISDIR');
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 3));
