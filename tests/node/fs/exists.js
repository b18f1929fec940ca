// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

fs.writeFileSync(at('file'), '');
fs.symlinkSync('nowhere', at('dangling'));

assert.strictEqual(fs.existsSync(at('file')), true);
assert.strictEqual(fs.existsSync(dir), true);
assert.strictEqual(fs.existsSync(Buffer.from(dir)), true);
assert.strictEqual(fs.existsSync(at('dangling')), false);
for (const garbage of [undefined, null, 5, {}, [], true, '', ' ', 'a\0b', Symbol('x'), () => {}]) {
  assert.strictEqual(fs.existsSync(garbage), false);
}

let calls = 0;
fs.exists(at('file'), (...args) => { assert.deepStrictEqual(args, [true]); calls++; });
fs.exists(at('none'), (...args) => { assert.deepStrictEqual(args, [false]); calls++; });
fs.exists('', (found) => { assert.strictEqual(found, false); calls++; });
assert.throws(() => fs.exists(at('file'), {}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.exists(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.ok(calls === 0);
process.on('exit', () => assert.strictEqual(calls, 3));
