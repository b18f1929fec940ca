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
fs.writeFileSync(file, 'first\nsecond\n');

(async () => {
  const h = await fs.promises.open(file);
  const seen = [];
  h.createReadStream({ encoding: 'utf8', end: 4 }).on('data', (s) => seen.push(s));
  await new Promise((resolve) => h.on('close', resolve));
  assert.deepStrictEqual(seen, ['first']);
  assert.strictEqual(h.fd, -1);

  const out = await fs.promises.open(at('out'), 'w');
  const w = out.createWriteStream();
  w.end('written');
  await new Promise((resolve) => w.on('close', resolve));
  assert.strictEqual(fs.readFileSync(at('out'), 'utf8'), 'written');

  // Closing the handle closes the stream.
  const third = await fs.promises.open(file);
  const r = third.createReadStream();
  const closed = new Promise((resolve) => r.on('close', resolve));
  await third.close();
  await closed;
  assert.strictEqual(r.destroyed, true);

  const lines = [];
  const fourth = await fs.promises.open(file);
  fourth.readLines().on('line', (line) => lines.push(line));
  await new Promise((resolve) => fourth.on('close', resolve));
  assert.deepStrictEqual(lines, ['first', 'second']);

  const fifth = await fs.promises.open(file);
  assert.throws(() => fs.createReadStream('', { fd: fifth, fs }), { code: 'ERR_METHOD_NOT_IMPLEMENTED' });
  await fifth.close();
})();
