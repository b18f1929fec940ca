// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const names = new Set();
for (let i = 0; i < 50; i++) {
  const made = fs.mkdtempSync(at('t-'));
  assert.match(path.basename(made), /^t-[A-Za-z0-9]{6}$/);
  assert.strictEqual(fs.statSync(made).mode & 0o777, 0o700);
  names.add(made);
}
assert.strictEqual(names.size, 50);
assert.ok(Buffer.isBuffer(fs.mkdtempSync(at('b-'), 'buffer')));
assert.ok(fs.existsSync(fs.mkdtempSync(Buffer.from(at('c-')), { encoding: 'utf8' })));

assert.throws(() => fs.mkdtempSync(), { code: 'ERR_INVALID_ARG_TYPE', message: /^The "prefix" argument must be/ });
assert.throws(() => fs.mkdtempSync(at('x'), { encoding: 'zz' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.mkdtempSync(at('none', 'x')), { code: 'ENOENT', syscall: 'mkdtemp', path: `${at('none', 'x')}XXXXXX` });

let calls = 0;
fs.mkdtemp(at('d-'), (err, made) => {
  assert.strictEqual(err, null);
  assert.ok(fs.statSync(made).isDirectory());
  calls++;
});
fs.mkdtemp(at('e-'), 'buffer', (err, made) => {
  assert.ok(made.toString().startsWith(at('e-')));
  calls++;
});
process.on('exit', () => assert.strictEqual(calls, 2));
