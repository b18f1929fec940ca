// SPDX-License-Identifier: Apache-2.0
// util.promisify knows the promise forms of pipeline and finished; a highWaterMark may be any safe integer.

'use strict';

const assert = require('assert');
const stream = require('stream');
const { promisify } = require('util');

assert.strictEqual(promisify(stream.pipeline), require('stream/promises').pipeline);
assert.strictEqual(promisify(stream.finished), require('stream/promises').finished);

const highWaterMark = Number.MAX_SAFE_INTEGER;
if (!['arm', 'ia32', 'mipsel'].includes(process.arch)) {
  assert.strictEqual(new stream.Readable({ highWaterMark }).readableHighWaterMark, highWaterMark);
  assert.strictEqual(new stream.Writable({ highWaterMark }).writableHighWaterMark, highWaterMark);
}
