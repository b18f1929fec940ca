// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { once } = require('events');
const { Readable, Writable, Duplex } = require('stream');

// Streams of the web as streams of Node.js.
let finished = false;

const streamOf = (...chunks) => new ReadableStream({
  start(controller) {
    chunks.forEach((chunk) => controller.enqueue(chunk));
    controller.close();
  },
});

const closed = (stream) => new Promise((resolve) => stream.on('close', resolve));

async function readable() {
  const text = [];
  Readable.fromWeb(streamOf('a', 'b'), { encoding: 'utf8' }).on('data', (chunk) => text.push(chunk))
    .on('end', () => assert.strictEqual(text.join(''), 'ab'));
  assert.deepStrictEqual(await Readable.fromWeb(streamOf(1, 2), { objectMode: true }).toArray(), [1, 2]);

  const failing = Readable.fromWeb(new ReadableStream({ pull(controller) { controller.error(new Error('lost')); } }));
  failing.resume();
  const [err] = await once(failing, 'error');
  assert.strictEqual(err.message, 'lost');

  let reason;
  const left = Readable.fromWeb(new ReadableStream({ cancel(r) { reason = r; } }));
  left.on('error', () => {});
  left.destroy(new Error('enough'));
  await closed(left);
  assert.strictEqual(reason.message, 'enough');
}

async function writable() {
  const got = [];
  const sink = Writable.fromWeb(new WritableStream({
    write(chunk) { got.push(String(chunk)); },
    close() { got.push('closed'); },
  }));
  sink.write('x');
  sink.write('y');
  sink.end('z');
  await closed(sink);
  assert.deepStrictEqual(got, ['x', 'y', 'z', 'closed']);

  let reason;
  const aborted = Writable.fromWeb(new WritableStream({ abort(r) { reason = r; } }));
  aborted.on('error', () => {});
  aborted.destroy(new Error('stop'));
  await closed(aborted);
  assert.strictEqual(reason.message, 'stop');
}

async function duplex() {
  const upper = new TransformStream({
    transform(chunk, controller) { controller.enqueue(String(chunk).toUpperCase()); },
  });
  const stream = Duplex.fromWeb(upper, { encoding: 'utf8' });
  stream.end('hi');
  const [chunk] = await once(stream, 'data');
  assert.strictEqual(chunk, 'HI');
}

for (const [fn, code] of [
  [() => Readable.fromWeb(1), 'ERR_INVALID_ARG_TYPE'],
  [() => Readable.fromWeb(new ReadableStream(), 1), 'ERR_INVALID_ARG_TYPE'],
  [() => Readable.fromWeb(new ReadableStream(), { encoding: 'x' }), 'ERR_INVALID_ARG_VALUE'],
  [() => Readable.fromWeb(new ReadableStream(), { objectMode: 1 }), 'ERR_INVALID_ARG_TYPE'],
  [() => Writable.fromWeb({}), 'ERR_INVALID_ARG_TYPE'],
  [() => Duplex.fromWeb({}), 'ERR_INVALID_ARG_TYPE'],
]) {
  assert.throws(fn, { name: 'TypeError', code });
}

readable().then(writable).then(duplex).then(() => { finished = true; });
process.on('exit', () => assert.strictEqual(finished, true));
