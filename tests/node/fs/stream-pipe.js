// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const { pipeline } = require('stream');
const file = at('in');
const data = Buffer.alloc(1 << 20);
for (let i = 0; i < data.length; i++) data[i] = i * 7 + (i >> 8);
fs.writeFileSync(file, data);

fs.createReadStream(file).pipe(fs.createWriteStream(at('out'))).on('finish', () => {
  assert(fs.readFileSync(at('out')).equals(data));
});
pipeline(fs.createReadStream(file, { highWaterMark: 1000 }), fs.createWriteStream(at('out2'), { highWaterMark: 10 }), (err) => {
  assert.ifError(err);
  assert(fs.readFileSync(at('out2')).equals(data));
});
pipeline(fs.createReadStream(at('none')), fs.createWriteStream(at('out3')), (err) => assert.strictEqual(err.code, 'ENOENT'));

// Many small writes keep their order.
const w = fs.createWriteStream(at('lines'));
let all = '';
for (let i = 0; i < 5000; i++) {
  w.write(`line ${i}\n`);
  all += `line ${i}\n`;
}
w.end().on('close', () => assert.strictEqual(fs.readFileSync(at('lines'), 'utf8'), all));
