// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// structuredClone copies a Blob, moves streams, and refuses what is listed twice
// or gone.
const blob = structuredClone(new Blob(['abc'], { type: 'text/plain' }));
assert.ok(blob instanceof Blob);
assert.deepStrictEqual([blob.size, blob.type], [3, 'text/plain']);

const buffer = new ArrayBuffer(4);
const refused = (message) => ({ name: 'DataCloneError', code: 25, message });
assert.throws(() => structuredClone(buffer, { transfer: [buffer, buffer] }),
  refused('Transfer list contains duplicate ArrayBuffer'));
structuredClone(buffer, { transfer: [buffer] });
assert.throws(() => structuredClone(buffer), refused('An ArrayBuffer is detached and could not be cloned.'));
assert.throws(() => structuredClone(1, { transfer: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => structuredClone(new ReadableStream()), { code: 'ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST' });

const source = ReadableStream.from(['a']);
const moved = structuredClone({ source }, { transfer: [source] }).source;
assert.ok(moved instanceof ReadableStream);
assert.strictEqual(source.locked, true);
assert.throws(() => structuredClone(source, { transfer: [source] }), { name: 'DataCloneError' });

let done = false;
moved.getReader().read().then((result) => {
  assert.deepStrictEqual(result, { value: 'a', done: false });
  done = true;
  process.exit(); // in Node.js the ports of a moved stream keep the process alive
});
process.on('exit', () => assert.strictEqual(done, true));
