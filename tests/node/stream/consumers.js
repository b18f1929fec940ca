// SPDX-License-Identifier: Apache-2.0
// stream/consumers gathers what a stream yields.

'use strict';

const assert = require('assert');
const consumers = require('stream/consumers');
const { Readable } = require('stream');

const euro = Buffer.from('{"a":"€"}');
const cut = () => Readable.from([euro.subarray(0, 7), euro.subarray(7)]);

let ran = 0;
async function main() {
  assert.strictEqual(await consumers.text(cut()), '{"a":"€"}');
  assert.deepStrictEqual(await consumers.json(cut()), { a: '€' });
  assert.deepStrictEqual(await consumers.buffer(cut()), euro);
  const bytes = await consumers.arrayBuffer(cut());
  assert.ok(bytes instanceof ArrayBuffer);
  assert.strictEqual(bytes.byteLength, euro.length);
  assert.strictEqual((await consumers.blob(cut())).size, euro.length);
  assert.strictEqual(await consumers.text(Readable.from(['a', 'b'])), 'ab');
  const broken = new Readable({ read() { this.destroy(new Error('broken')); } });
  await assert.rejects(consumers.text(broken), /broken/);
  await assert.rejects(consumers.json(Readable.from(['{'])), SyntaxError);
  ran++;
}
main();
process.on('exit', () => assert.strictEqual(ran, 1));
