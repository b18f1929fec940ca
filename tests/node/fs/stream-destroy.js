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
fs.writeFileSync(file, 'x'.repeat(200000));
const open = () => fs.readdirSync('/proc/self/fd').length;
const counts = process.platform === 'linux' ? open() : 0;
let left = 6;
const closed = () => { left--; };

const early = fs.createReadStream(file);
early.on('error', (err) => assert.strictEqual(err.message, 'early')).on('close', closed);
early.destroy(new Error('early'));

const midway = fs.createReadStream(file);
midway.once('data', () => midway.destroy());
midway.on('end', () => assert.fail('a destroyed stream ended')).on('close', closed);

const writing = fs.createWriteStream(at('out'));
writing.write('x'.repeat(100000), () => writing.destroy());
writing.on('finish', () => assert.fail('a destroyed stream finished')).on('close', closed);

const controller = new AbortController();
fs.createReadStream(file, { signal: controller.signal }).on('error', (err) => {
  assert.strictEqual(err.name, 'AbortError');
  assert.strictEqual(err.code, 'ABORT_ERR');
}).on('close', closed);
controller.abort();

const kept = fs.createWriteStream(at('kept'), { autoClose: false });
kept.end('x').on('finish', () => {
  setTimeout(() => {
    assert.strictEqual(kept.destroyed, false);
    kept.on('close', closed).destroy();
  }, 5);
});

const reader = fs.createReadStream(file);
reader.close((err) => {
  assert.strictEqual(err.code, 'ERR_STREAM_PREMATURE_CLOSE');
  closed();
});

process.on('exit', () => {
  assert.strictEqual(left, 0);
  if (counts) assert.strictEqual(open(), counts);
});
