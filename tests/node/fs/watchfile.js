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
fs.writeFileSync(file, 'a');

assert.throws(() => fs.watchFile(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.watchFile(file), { code: 'ERR_INVALID_ARG_TYPE', message: 'The "listener" argument must be of type function. Received undefined' });
assert.throws(() => fs.watchFile(file, { interval: 'x' }, () => {}), { code: 'ERR_INVALID_ARG_TYPE' });

let calls = 0;
fs.watchFile(at('none'), { interval: 10 }, function missing(now, before) {
  assert.deepStrictEqual([now.size, now.mode, before.mtimeMs, now instanceof fs.Stats], [0, 0, 0, true]);
  fs.unwatchFile(at('none'), missing);
  calls++;
});
const watcher = fs.watchFile(file, { interval: 10 }, (now, before) => {
  clearInterval(writer);
  assert.ok(before.size >= 1 && now.size > before.size, `${before.size} ${now.size}`);
  assert.ok(now.mtime instanceof Date);
  fs.unwatchFile(file);
  calls++;
});
assert.ok(watcher instanceof require('events'));
assert.strictEqual(fs.watchFile(at('third'), { persistent: false, bigint: true, interval: 10 }, (now) => {
  assert.strictEqual(typeof now.size, 'bigint');
}).constructor, watcher.constructor);
// It is written until that is seen: a change before the first look is none.
const writer = setInterval(() => fs.appendFileSync(file, 'bc'), 60);
process.on('exit', () => assert.strictEqual(calls, 2));
