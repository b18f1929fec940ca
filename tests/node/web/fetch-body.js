// SPDX-License-Identifier: Apache-2.0
'use strict';
// The ways to read a body, and what a body that was read is like.
const assert = require('assert');

const bytes = (...list) => new Uint8Array(list);
const fails = (promise, message, name = 'TypeError') => assert.rejects(promise, { name, message });

async function kinds() {
  assert.strictEqual(await new Response('\ufeffé').text(), 'é');
  assert.strictEqual(await new Response(bytes(0xff, 0x61)).text(), '\ufffda');
  assert.strictEqual(await new Response({}).text(), '[object Object]');
  assert.strictEqual(await new Response('').text(), '');
  assert.strictEqual(await new Response().text(), '');
  assert.deepStrictEqual(await new Response('{"a":1}').json(), { a: 1 });
  assert.deepStrictEqual(await new Response('ab').arrayBuffer(), bytes(97, 98).buffer);
  assert.deepStrictEqual(await new Response('ab').bytes(), bytes(97, 98));
  const blob = await new Response('ab', { headers: { 'content-type': 'Text/X; a=B' } }).blob();
  assert.deepStrictEqual([blob.type, blob.size], ['text/x;a=b', 2]);
  await fails(new Response('x').formData(),
    'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
  await assert.rejects(new Response('{').json(), SyntaxError);
  await assert.rejects(Response.prototype.text.call({}), { code: 'ERR_INVALID_THIS' });
}

// What a script changes later does not change the body.
async function copies() {
  const given = bytes(1, 2);
  const response = new Response(given);
  given[0] = 9;
  assert.deepStrictEqual(await response.bytes(), bytes(1, 2));
}

async function once() {
  const response = new Response('x');
  assert.strictEqual(response.bodyUsed, false);
  const text = response.text();
  assert.strictEqual(response.bodyUsed, true);
  await fails(response.text(), 'Body is unusable: Body has already been read');
  assert.strictEqual(await text, 'x');
  assert.strictEqual(response.body.locked, true);
  const locked = new Response('x');
  locked.body.getReader();
  assert.strictEqual(locked.bodyUsed, false);
  await fails(locked.text(), /unusable/);
  const empty = new Response();
  await empty.text();
  assert.strictEqual(empty.bodyUsed, false);
}

async function streams() {
  const reader = new Response('hello').body.getReader();
  assert.deepStrictEqual(await reader.read(), { value: bytes(104, 101, 108, 108, 111), done: false });
  assert.deepStrictEqual(await reader.read(), { value: undefined, done: true });
  const stream = (...chunks) => new ReadableStream({
    pull(controller) {
      if (chunks.length > 0) controller.enqueue(chunks.shift());
      else controller.close();
    },
  });
  assert.strictEqual(await new Response(stream(bytes(97), bytes(98))).text(), 'ab');
  await fails(new Response(stream('a')).text(), 'Received non-Uint8Array chunk');
  const used = stream(bytes(1));
  await new Response(used).text();
  assert.throws(() => new Response(used), { name: 'TypeError' });
  const failing = new ReadableStream({ pull(controller) { controller.error(new RangeError('mine')); } });
  await fails(new Response(failing).text(), 'mine', 'RangeError');
  const source = require('stream').Readable.from(['x', Buffer.from('y')]);
  assert.strictEqual(await new Response(source).text(), 'xy');
}

kinds().then(copies).then(once).then(streams).then(() => console.log('read'));
process.on('exit', (code) => assert.strictEqual(code, 0));
