// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// What is no object of options is refused, as is null for a buffer.
fs.writeFileSync(at('file'), 'abc');
const fd = fs.openSync(at('file'));
process.on('exit', () => fs.closeSync(fd));
const wrong = { code: 'ERR_INVALID_ARG_TYPE', name: 'TypeError' };

for (const options of [[], [4], () => {}, false, 'abc', 4n, Symbol('x')]) {
  assert.throws(() => fs.readSync(fd, Buffer.alloc(3), options), wrong);
}
for (const options of [undefined, null, {}, { position: 0 }, { position: null }]) {
  fs.readSync(fd, Buffer.alloc(3), options);
}
assert.throws(() => fs.read(fd, { buffer: null }, () => {}), wrong);
assert.throws(() => fs.read(fd, [], () => {}), wrong);
assert.throws(() => fs.opendir(dir), { ...wrong, message: /"callback" argument/ });

// exists answers whatever it is asked.
let answer;
fs.exists(new URL('https://example.com/'), (found) => { answer = found; });
process.on('exit', () => assert.strictEqual(answer, false));
