// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable, PassThrough, Duplex } = require('stream');

// Streams of Node.js as streams of the web: chunks, the end, errors, giving up.
const log = [];

async function readable() {
  const source = new Readable({ highWaterMark: 5, read() {} });
  const reader = Readable.toWeb(source).getReader();
  source.push('hello');
  source.push(null);
  const { value } = await reader.read();
  assert.strictEqual(value.constructor, Uint8Array);
  assert.strictEqual(String(Buffer.from(value)), 'hello');
  assert.strictEqual((await reader.read()).done, true);

  const objects = Readable.toWeb(Readable.from([1, { a: 1 }])).getReader();
  assert.deepStrictEqual(await objects.read(), { value: 1, done: false });
  assert.deepStrictEqual(await objects.read(), { value: { a: 1 }, done: false });

  const failing = new Readable({ read() {} });
  const waiting = Readable.toWeb(failing).getReader().read();
  failing.destroy(new Error('boom'));
  await assert.rejects(waiting, { message: 'boom' });

  const left = new Readable({ read() {} });
  left.on('error', (err) => log.push(`error ${err.message}`));
  await Readable.toWeb(left).cancel(new Error('enough'));
  assert.strictEqual(left.destroyed, true);
}

async function writable() {
  const chunks = [];
  const sink = new Writable({
    highWaterMark: 3,
    write(chunk, encoding, callback) {
      chunks.push(String(chunk));
      setImmediate(callback);
    },
  });
  const writer = Writable.toWeb(sink).getWriter();
  assert.strictEqual(writer.desiredSize, 3);
  await writer.write('abc');
  await writer.write('d');
  await writer.close();
  assert.deepStrictEqual(chunks, ['abc', 'd']);

  const broken = Writable.toWeb(new Writable({ write(chunk, encoding, callback) { callback(new Error('full')); } }));
  const brokenWriter = broken.getWriter();
  await assert.rejects(brokenWriter.write('x'), { message: 'full' });
  await assert.rejects(brokenWriter.closed, { message: 'full' });
}

async function duplex() {
  const pair = Duplex.toWeb(new PassThrough());
  assert.deepStrictEqual(Object.keys(pair), ['writable', 'readable']);
  const writer = pair.writable.getWriter();
  writer.write('through');
  writer.close();
  const reader = pair.readable.getReader();
  assert.strictEqual(String(Buffer.from((await reader.read()).value)), 'through');
}

for (const [fn, message] of [
  [() => Readable.toWeb(1), 'The "streamReadable" argument must be an stream.Readable. Received type number (1)'],
  [() => Writable.toWeb(1), 'The "streamWritable" argument must be an stream.Writable. Received type number (1)'],
  [() => Duplex.toWeb(1), 'The "duplex" argument must be an stream.Duplex. Received type number (1)'],
]) {
  assert.throws(fn, { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });
}

readable().then(writable).then(duplex).then(() => log.push('done'));
process.on('exit', () => assert.deepStrictEqual(log, ['error enough', 'done']));
