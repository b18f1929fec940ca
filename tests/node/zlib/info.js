// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const { buffer, engine } = zlib.deflateSync('hello', { info: true });
assert.strictEqual(zlib.inflateSync(buffer).toString(), 'hello');
assert.ok(engine instanceof zlib.Deflate);
assert.strictEqual(engine.bytesWritten, 5);
let called = false;
zlib.inflate(buffer, { info: true }, (err, result) => {
  assert.ifError(err);
  assert.strictEqual(result.buffer.toString(), 'hello');
  assert.strictEqual(result.engine.bytesWritten, buffer.length);
  called = true;
});
process.on('exit', () => assert.ok(called));
