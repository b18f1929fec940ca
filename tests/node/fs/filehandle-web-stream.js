// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// A handle can be read as a stream of the web, once.
const { open } = fs.promises;
fs.writeFileSync(at('file'), 'x'.repeat(20000));

async function whole(options) {
  const handle = await open(at('file'));
  const sizes = [];
  const stream = handle.readableWebStream(options);
  assert.ok(stream instanceof ReadableStream);
  assert.throws(() => handle.readableWebStream(), { code: 'ERR_INVALID_STATE', message: /locked/ });
  for await (const piece of stream) sizes.push([piece.constructor.name, piece.byteLength]);
  await handle.close();
  assert.throws(() => handle.readableWebStream(), { code: 'ERR_INVALID_STATE', message: /closed/ });
  assert.strictEqual(sizes.reduce((sum, [, size]) => sum + size, 0), 20000);
  return sizes[0][0];
}

(async () => {
  assert.strictEqual(await whole(), 'ArrayBuffer');
  assert.strictEqual(await whole({ type: 'bytes' }), 'Uint8Array');

  const handle = await open(at('file'));
  const reader = handle.readableWebStream({ type: 'bytes' }).getReader({ mode: 'byob' });
  const { value, done } = await reader.read(new Uint8Array(5));
  assert.deepStrictEqual([Buffer.from(value).toString(), done], ['xxxxx', false]);
  await handle.close();
  await reader.closed;
})();
