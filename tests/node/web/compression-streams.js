// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');
const { buffer } = require('stream/consumers');

const streamOf = (...chunks) => new ReadableStream({
  start(controller) {
    chunks.forEach((chunk) => controller.enqueue(chunk));
    controller.close();
  },
});
const through = (transform, ...chunks) => buffer(streamOf(...chunks).pipeThrough(transform));
const text = 'compress me, '.repeat(5000);
const syncs = { gzip: ['gzipSync', 'gunzipSync'], deflate: ['deflateSync', 'inflateSync'], 'deflate-raw': ['deflateRawSync', 'inflateRawSync'] };
let done = 0;

async function check(format) {
  const [pack, unpack] = syncs[format];
  const packed = await through(new CompressionStream(format), new Uint8Array(Buffer.from(text)));
  assert.strictEqual(zlib[unpack](packed).toString(), text);
  const data = zlib[pack](text);
  const half = data.length >> 1;
  const restored = await through(new DecompressionStream(format), data.subarray(0, half), data.subarray(half));
  assert.strictEqual(restored.toString(), text);
  await assert.rejects(through(new DecompressionStream(format), data.subarray(0, -1)), format);
  await assert.rejects(through(new DecompressionStream(format), Buffer.from('this is no such data at all')), format);
  done++;
}

assert.throws(() => new CompressionStream('br'), { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => new DecompressionStream(), { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
Object.keys(syncs).forEach(check);
process.on('exit', () => assert.strictEqual(done, 3));
