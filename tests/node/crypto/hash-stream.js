// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// A Hash is a Transform, from the moment when it is used as one.
const { Readable, Transform } = require('stream');
const expected = crypto.createHash('sha1').update('abcd').digest('hex');
const log = [];
const read = crypto.createHash('sha1');
assert.ok(read instanceof Transform && read instanceof crypto.Hash);
assert.deepStrictEqual([read.writable, read.readableEnded], [true, false]);
read.on('readable', () => {
  for (let chunk = read.read(); chunk !== null; chunk = read.read()) log.push(chunk.toString('hex'));
});
read.write('abc');
read.end('d');
const text = crypto.createHash('sha1');
text.setEncoding('hex');
text.on('data', (chunk) => log.push(chunk)).end('abcd');
Readable.from(['ab', 'cd']).pipe(crypto.createHmac('sha1', 'key')).on('data', (chunk) => {
  assert.strictEqual(chunk.toString('hex'), crypto.createHmac('sha1', 'key').update('abcd').digest('hex'));
  log.push('hmac');
});
class Named extends crypto.Hash {
  constructor() {
    super('sha1');
  }
}
assert.strictEqual(new Named().update('abcd').digest('hex'), expected);
process.on('exit', () => assert.deepStrictEqual(log.sort(), [expected, expected, 'hmac'].sort()));
