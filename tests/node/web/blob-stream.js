// SPDX-License-Identifier: Apache-2.0
'use strict';
// Blob.stream(): the bytes in pieces, which readers may keep and change.
const assert = require('assert');

async function main() {
  const blob = new Blob([new Uint8Array(200000).fill(7)]);
  let size = 0;
  for (let reader = blob.stream().getReader(), step; !(step = await reader.read()).done;) {
    assert.ok(step.value instanceof Uint8Array);
    size += step.value.length;
    step.value.fill(1);
  }
  assert.strictEqual(size, 200000);
  assert.strictEqual((await blob.bytes())[199999], 7);

  const empty = new Blob([]).stream().getReader();
  assert.deepStrictEqual(await empty.read(), { value: undefined, done: true });
  const own = new Blob(['hello']).slice(1, 4).stream().getReader({ mode: 'byob' });
  assert.strictEqual(Buffer.from((await own.read(new Uint8Array(10))).value).toString(), 'ell');
  assert.strictEqual((await own.read(new Uint8Array(10))).done, true);

  const file = new File(['a\r\nb\nc'], 'name', { type: 'TEXT/Plain', endings: 'native', lastModified: 5 });
  assert.strictEqual(await file.text(), ['a', 'b', 'c'].join(require('os').EOL));
  assert.deepStrictEqual([file.type, file.lastModified, new Blob([], { type: 'é' }).type], ['text/plain', 5, '']);
  assert.strictEqual(await new Blob([file, 'x']).slice(-1).text(), 'x');
  assert.throws(() => Blob.prototype.stream.call({}), { code: 'ERR_INVALID_THIS' });
}

main().then(() => console.log('pieces'));
