// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// A handle writes the pieces of an iterable or a stream, one after the other, from where it stands.
const { Readable } = require('stream');

(async () => {
  const handle = await fs.promises.open(at('file'), 'w+');
  await handle.writeFile(['a', Buffer.from('b')]);
  await handle.writeFile(Readable.from(['c', 'd']));
  await handle.appendFile((async function* pieces() { yield 'é'; })(), 'latin1');
  await handle.writeFile('z');
  assert.strictEqual(fs.readFileSync(at('file'), 'latin1'), 'abcdéz');
  await handle[Symbol.asyncDispose]();
  assert.strictEqual(handle.fd, -1);
  await assert.rejects(handle.writeFile(['a']), { code: 'EBADF' });
})();
