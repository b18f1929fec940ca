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
fs.writeFileSync(file, 'text');
const type = (message) => ({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });
const range = (message) => ({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message });

for (const name of ['createReadStream', 'createWriteStream']) {
  const make = fs[name];
  assert.throws(() => make(1), type('The "path" argument must be of type string or an instance of Buffer or URL. Received type number (1)'));
  assert.throws(() => make(null), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => make(file, 5), type('The "options" argument must be one of type string or object. Received type number (5)'));
  assert.throws(() => make(file, 'nope'), { code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'encoding' is invalid encoding. Received 'nope'" });
  assert.throws(() => make(file, { start: -1 }), range('The value of "start" is out of range. It must be >= 0 && <= 9007199254740991. Received -1'));
  assert.throws(() => make(file, { start: '1' }), type('The "start" argument must be of type number. Received type string (\'1\')'));
  assert.throws(() => make(file, { fd: 'x' }), type('The "options.fd" property must be of type number or an instance of FileHandle. Received type string (\'x\')'));
  assert.throws(() => make(file, { fd: -1 }), range('The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1'));
  assert.throws(() => make(file, { signal: 3 }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => make(file, { fs: {} }), type('The "options.fs.open" property must be of type function. Received undefined'));
  assert.throws(() => make(file, { fs: { open() {}, read() {}, write() {} } }), type('The "options.fs.close" property must be of type function. Received undefined'));
}
assert.throws(() => fs.createReadStream(file, { start: 5, end: 3 }), range('The value of "start" is out of range. It must be <= "end" (here: 3). Received 5'));
assert.throws(() => fs.createReadStream(file, { highWaterMark: -1 }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.createWriteStream(file, { flush: 1 }), type('The "options.flush" property must be of type boolean. Received type number (1)'));

// What only the system finds is an 'error' event, and 'close' comes after it.
const failing = (stream, code, message) => {
  const seen = [];
  stream.on('open', () => seen.push('open')).on('ready', () => seen.push('ready'));
  stream.on('error', (err) => {
    seen.push(err.code);
    if (message) assert.strictEqual(err.message, message);
  });
  stream.on('close', () => {
    seen.push('close');
    assert.deepStrictEqual(seen.filter((s) => s !== 'open' && s !== 'ready'), [code, 'close']);
  });
};
failing(fs.createReadStream(at('none')), 'ENOENT', `ENOENT: no such file or directory, open '${at('none')}'`);
failing(fs.createWriteStream(at('no', 'file')), 'ENOENT');
failing(fs.createReadStream(dir), 'EISDIR', 'EISDIR: illegal operation on a directory, read');
failing(fs.createWriteStream(file, { flags: 'wx' }), 'EEXIST');
failing(fs.createWriteStream(file, { flags: 'bad' }), 'ERR_INVALID_ARG_VALUE', "The argument 'flags' is invalid. Received 'bad'");
