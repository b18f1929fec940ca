// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const old = process.umask(0o022);
process.on('exit', () => process.umask(old));

assert.strictEqual(fs.mkdirSync(at('a')), undefined);
assert.throws(() => fs.mkdirSync(at('a')), { code: 'EEXIST', syscall: 'mkdir', path: at('a') });
assert.throws(() => fs.mkdirSync(at('x', 'y')), { code: 'ENOENT', syscall: 'mkdir' });

assert.strictEqual(fs.mkdirSync(at('a', 'b', 'c'), { recursive: true }), at('a', 'b'));
assert.strictEqual(fs.mkdirSync(at('a', 'b', 'c'), { recursive: true }), undefined);
assert.ok(fs.statSync(at('a', 'b', 'c')).isDirectory());
fs.writeFileSync(at('file'), '');
assert.throws(() => fs.mkdirSync(at('file'), { recursive: true }), { code: 'EEXIST' });
assert.throws(() => fs.mkdirSync(at('file', 'x'), { recursive: true }), { code: 'ENOTDIR' });

const mode = (name, m) => {
  fs.mkdirSync(at(name), m);
  return fs.statSync(at(name)).mode & 0o7777;
};
assert.strictEqual(mode('m1', 0o700), 0o700);
assert.strictEqual(mode('m2', '0444'), 0o444);
assert.strictEqual(mode('m3', { mode: '711' }), 0o711);
assert.strictEqual(mode('m4', {}), 0o755);
assert.throws(() => fs.mkdirSync(at('z'), '9'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.mkdirSync(at('z'), 5.5), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => fs.mkdirSync(at('z'), { recursive: 1 }), {
  code: 'ERR_INVALID_ARG_TYPE', message: 'The "options.recursive" property must be of type boolean. Received type number (1)',
});

let calls = 0;
fs.mkdir(at('n'), (...args) => { assert.deepStrictEqual(args, [null]); calls++; });
fs.mkdir(at('o', 'p'), { recursive: true }, (...args) => { assert.deepStrictEqual(args, [null, at('o')]); calls++; });
fs.mkdir(at('a'), 0o777, (err) => { assert.strictEqual(err.code, 'EEXIST'); calls++; });
process.on('exit', () => assert.strictEqual(calls, 3));
