// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// A recursive mkdir makes what ".." needs to be there, and a stray separator does no harm.
const made = (text) => {
  fs.mkdirSync(`${dir}/${text}`, { recursive: true });
  return fs.readdirSync(dir).sort();
};

assert.deepStrictEqual(made('a/../b/c'), ['a', 'b']);
assert.deepStrictEqual(made('d//e///'), ['a', 'b', 'd']);
assert.ok(fs.statSync(at('b', 'c')).isDirectory());
assert.ok(fs.statSync(at('d', 'e')).isDirectory());
fs.writeFileSync(at('file'), '');
assert.throws(() => fs.mkdirSync(`${dir}/file/../x`, { recursive: true }), { code: 'ENOTDIR' });
