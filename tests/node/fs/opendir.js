// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

fs.mkdirSync(at('d', 'sub'), { recursive: true });
for (let i = 0; i < 40; i++) fs.writeFileSync(at('d', `f${i}`), '');
fs.writeFileSync(at('d', 'sub', 'deep'), '');
const d = at('d');

const drain = (handle) => {
  const names = [];
  for (let e = handle.readSync(); e !== null; e = handle.readSync()) names.push(e.name);
  return names.sort();
};
const handle = fs.opendirSync(d);
assert.ok(handle instanceof fs.Dir);
assert.strictEqual(handle.path, d);
assert.deepStrictEqual(drain(handle), fs.readdirSync(d).sort());
assert.strictEqual(handle.closeSync(), undefined);
for (const use of ['readSync', 'closeSync']) {
  assert.throws(() => handle[use](), { code: 'ERR_DIR_CLOSED', message: 'Directory handle was closed' });
}
const recursive = fs.opendirSync(d, { recursive: true, bufferSize: 3 });
assert.ok(drain(recursive).includes('deep'));
recursive.closeSync();

assert.throws(() => fs.opendirSync(at('none')), { code: 'ENOENT', syscall: 'opendir' });
assert.throws(() => fs.opendirSync(at('d', 'f1')), { code: 'ENOTDIR' });
assert.throws(() => fs.opendirSync(d, { bufferSize: 0 }), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => new fs.Dir(), { code: 'ERR_MISSING_ARGS' });

let done = 0;
(async () => {
  const list = await fs.promises.opendir(d);
  const first = await list.read();
  assert.ok(first instanceof fs.Dirent);
  const two = await Promise.all([list.read(), list.read()]);
  assert.notStrictEqual(two[0].name, two[1].name);
  const pending = fs.opendirSync(d);
  const reading = pending.read();
  assert.throws(() => pending.readSync(), { code: 'ERR_DIR_CONCURRENT_OPERATION' });
  await reading;
  await pending.close();
  await assert.rejects(pending.close(), { code: 'ERR_DIR_CLOSED' });
  await assert.rejects(async () => pending.read(), { code: 'ERR_DIR_CLOSED' });
  await list.close();

  const names = [];
  const iterator = (await fs.promises.opendir(d)).entries();
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) names.push(step.value.name);
  assert.deepStrictEqual(names.sort(), fs.readdirSync(d).sort());
  if (Symbol.asyncIterator) {
    const other = await fs.promises.opendir(d);
    const it = other[Symbol.asyncIterator]();
    await it.next();
    await it.return();
    await assert.rejects(other.close(), { code: 'ERR_DIR_CLOSED' });
  }
  done++;
})();
fs.opendir(d, (err, list) => {
  assert.strictEqual(err, null);
  list.read((no, entry) => {
    assert.deepStrictEqual([no, entry instanceof fs.Dirent], [null, true]);
    list.close((end) => {
      assert.ok(!end);
      done++;
    });
  });
});
fs.opendir(at('none'), (err) => {
  assert.deepStrictEqual([err.code, err.path], ['ENOENT', at('none')]);
  done++;
});
process.on('exit', () => assert.strictEqual(done, 3));
