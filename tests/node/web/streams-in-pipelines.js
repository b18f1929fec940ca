// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const stream = require('stream');
const { finished, pipeline } = require('stream/promises');
const { json, text } = require('stream/consumers');

// finished, pipeline, the consumers and addAbortSignal take streams of the web.
let done = false;

const streamOf = (...chunks) => ReadableStream.from(chunks);

async function main() {
  const closed = new ReadableStream({ start(controller) { controller.close(); } });
  assert.strictEqual(await finished(closed), undefined);
  await assert.rejects(finished(new ReadableStream({ start(c) { c.error(new Error('failed')); } })), { message: 'failed' });
  const sink = new WritableStream();
  sink.close();
  assert.strictEqual(await finished(sink), undefined);

  const out = [];
  await pipeline(stream.Readable.from(['a', 'b']), new TransformStream({
    transform(chunk, controller) { controller.enqueue(chunk + chunk); },
  }), new WritableStream({ write(chunk) { out.push(chunk); } }));
  await pipeline(streamOf('c'), new stream.PassThrough(), new stream.Writable({
    write(chunk, encoding, callback) {
      out.push(String(chunk));
      callback();
    },
  }));
  assert.deepStrictEqual(out, ['aa', 'bb', 'c']);
  const broken = new WritableStream({ write() { throw new Error('sink'); } });
  await assert.rejects(pipeline(streamOf('d', 'e'), broken), { message: 'sink' });

  assert.strictEqual(await text(streamOf(Buffer.from('te'), 'xt')), 'text');
  assert.deepStrictEqual(await json(streamOf('{"a":', '1}')), { a: 1 });

  const controller = new AbortController();
  const reading = stream.addAbortSignal(controller.signal, new ReadableStream()).getReader().read();
  controller.abort();
  await assert.rejects(reading, { name: 'AbortError', code: 'ABORT_ERR' });

  assert.strictEqual(stream.isReadable(new ReadableStream()), true);
  assert.strictEqual(stream.isReadable(closed), false);
  assert.strictEqual(stream.isErrored(new ReadableStream()), false);
  assert.strictEqual(stream.isDisturbed(new ReadableStream()), false);
}

main().then(() => { done = true; });
process.on('exit', () => assert.strictEqual(done, true));
