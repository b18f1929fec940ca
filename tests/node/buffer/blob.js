// SPDX-License-Identifier: Apache-2.0

// Blob and File.

'use strict';

const assert = require('assert');
const { Blob, File } = require('buffer');

async function main() {
  const blob = new Blob(['aé', new Uint8Array([33]), new Blob(['z'])], { type: 'Text/Plain' });
  assert.strictEqual(blob.size, 5);
  assert.strictEqual(blob.type, 'text/plain');
  assert.strictEqual(await blob.text(), 'aé!z');
  assert.strictEqual(await blob.slice(1, -1, 'a/b').text(), 'é!');
  assert.deepStrictEqual(new Uint8Array(await blob.slice(3).arrayBuffer()), new Uint8Array([33, 122]));
  assert.strictEqual(await new Blob(['a\r\nb\nc'], { endings: 'native' }).text(), 'a\nb\nc');
  await assert.rejects(Blob.prototype.text.call({}), { code: 'ERR_INVALID_THIS' });
  assert.throws(() => new Blob('text'), { code: 'ERR_INVALID_ARG_TYPE' });

  const file = new File(['data'], 'name.txt', { lastModified: 5 });
  assert.ok(file instanceof Blob);
  assert.strictEqual(`${file.name} ${file.lastModified} ${file.size} ${file}`, 'name.txt 5 4 [object File]');
  assert.throws(() => new File(['a']), { code: 'ERR_MISSING_ARGS' });
}

let finished = false;
main().then(() => { finished = true; });
process.on('exit', () => assert.ok(finished));
