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

const calls = [];
const mine = {};
for (const name of ['open', 'read', 'write', 'close']) {
  mine[name] = (...args) => {
    calls.push(name);
    fs[name](...args);
  };
}
fs.createReadStream(file, { fs: mine, end: 4 }).on('data', (data) => assert.strictEqual(String(data), 'hello')).on('close', () => {
  assert.deepStrictEqual(calls.splice(0), ['open', 'read', 'close']);
  const w = fs.createWriteStream(at('out'), { fs: mine });
  w.write('a');
  w.end('b');
  w.on('close', () => {
    assert.deepStrictEqual(calls, ['open', 'write', 'write', 'close']);
    assert.strictEqual(fs.readFileSync(at('out'), 'utf8'), 'ab');
    partial();
  });
});

// A file system that takes a byte at a time gets the rest.
function partial() {
  let text = '';
  const slow = {
    open: (p, f, m, cb) => cb(null, 77),
    write(fd, buffer, offset, length, position, cb) {
      text += String.fromCharCode(buffer[offset]);
      cb(null, 1, buffer);
    },
    close: (fd, cb) => cb(null),
  };
  const w = fs.createWriteStream('x', { fs: slow });
  w.end('abcdef').on('close', () => {
    assert.strictEqual(text, 'abcdef');
    assert.strictEqual(w.bytesWritten, 6);
    replaced();
  });
}

// Functions that are replaced in the module itself are called, too.
function replaced() {
  const { read } = fs;
  let reads = 0;
  fs.read = (...args) => {
    reads++;
    return read(...args);
  };
  fs.createReadStream(file).resume().on('close', () => {
    fs.read = read;
    assert.strictEqual(reads, 2);
  });
}
