// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const file = at('digits');
fs.writeFileSync(file, '0123456789');

const read = (options, expected, pieces) => {
  const seen = [];
  fs.createReadStream(file, options).setEncoding('latin1').on('data', (s) => seen.push(s)).on('end', () => {
    assert.strictEqual(seen.join(''), expected);
    if (pieces) assert.deepStrictEqual(seen, pieces);
    done++;
  });
};
let done = 0;
read({ start: 3 }, '3456789');
read({ end: 3 }, '0123');
read({ start: 2, end: 2 }, '2');
read({ start: 8, end: 100 }, '89');
read({ start: 50 }, '');
read({ highWaterMark: 4 }, '0123456789', ['0123', '4567', '89']);
read({ start: 1, end: 6, highWaterMark: 4 }, '123456', ['1234', '56']);

const fd = fs.openSync(file);
read({ fd, autoClose: false, start: 4, end: 5 }, '45');

// Without a start a descriptor is read from where it stands.
const other = fs.openSync(file);
fs.readSync(other, Buffer.alloc(2), 0, 2, null);
fs.createReadStream('', { fd: other, encoding: 'utf8' }).on('data', (s) => assert.strictEqual(s, '23456789')).on('close', () => { done++; });

const target = at('target');
fs.writeFileSync(target, 'aaaaaaaa');
fs.createWriteStream(target, { flags: 'r+', start: 2 }).end('XY').on('close', () => {
  assert.strictEqual(fs.readFileSync(target, 'utf8'), 'aaXYaaaa');
  fs.createWriteStream(target, { flags: 'a', flush: true, encoding: 'hex' }).end('4242').on('close', () => {
    assert.strictEqual(fs.readFileSync(target, 'utf8'), 'aaXYaaaaBB');
    done++;
  });
});

process.on('exit', () => {
  fs.closeSync(fd);
  assert.strictEqual(done, 10);
});
