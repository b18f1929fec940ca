// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const { writeFile, appendFile, open } = fs.promises;
const file = at('file');
const read = () => fs.readFileSync(file, 'utf8');
const slow = (...parts) => ({
  [Symbol.asyncIterator]: () => ({
    next: () => new Promise((resolve) => setTimeout(resolve, 1, parts.length ? { value: parts.shift(), done: false } : { done: true })),
  }),
});

let done = false;
(async () => {
  await writeFile(file, ['a', 'b', Buffer.from('c')]);
  assert.strictEqual(read(), 'abc');
  await writeFile(file, (function* parts() {
    yield 'x';
    yield 'y';
  })());
  await appendFile(file, ['z']);
  assert.strictEqual(read(), 'xyz');
  if (Symbol.asyncIterator) {
    await writeFile(file, slow('1', '2', Buffer.from('3')));
    assert.strictEqual(read(), '123');
  }
  const h = await open(file, 'w');
  await writeFile(h, ['on', 'e']);
  await h.close();
  assert.strictEqual(read(), 'one');
  await assert.rejects(writeFile(file, [5]), { code: 'ERR_INVALID_ARG_TYPE' });
  done = true;
})();
process.on('exit', () => assert.ok(done));
