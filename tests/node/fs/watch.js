// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const d = at('d');
fs.mkdirSync(path.join(d, 'sub'), { recursive: true });

assert.throws(() => fs.watch(at('none')), { code: 'ENOENT', syscall: 'watch', path: at('none'), filename: at('none') });
assert.throws(() => fs.watch(d, 5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => fs.watch(d, { encoding: 'zz' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => fs.watch(d, { recursive: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });

const idle = fs.watch(d, { persistent: false, encoding: 'buffer' }, (type, name) => assert.ok(Buffer.isBuffer(name)));
assert.ok(idle instanceof require('events'));
assert.strictEqual(idle.unref(), idle);

let closed = 0;
const seen = new Set();
const watcher = fs.watch(d, (type, name) => {
  seen.add(`${type}:${name}`);
  if (seen.has('rename:file') && seen.has('change:file')) watcher.close();
});
watcher.on('close', () => {
  closed++;
  recursive();
});
fs.writeFileSync(path.join(d, 'file'), 'x');

function recursive() {
  const again = setInterval(() => fs.writeFileSync(path.join(d, 'sub', 'deep'), 'x'), 20); // until it is seen
  const deep = fs.watch(d, { recursive: true }, (type, name) => {
    if (name !== path.join('sub', 'deep')) return;
    clearInterval(again);
    deep.close();
    deep.close();
    closed++;
    iterate();
  });
}

async function iterate() {
  const changes = fs.promises.watch(d);
  const first = changes.next();
  const again = setInterval(() => { // until it is seen, one way or the other
    if (fs.existsSync(path.join(d, 'third'))) fs.rmdirSync(path.join(d, 'third'));
    else fs.mkdirSync(path.join(d, 'third'));
  }, 20);
  const { value } = await first;
  clearInterval(again);
  assert.deepStrictEqual(value, { eventType: 'rename', filename: 'third' });
  await changes.return();
  await assert.rejects(fs.promises.watch(at('none')).next(), { code: 'ENOENT' });
  closed++;
}
process.on('exit', () => assert.strictEqual(closed, 3));
