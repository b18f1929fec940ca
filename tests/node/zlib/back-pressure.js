// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// A stream that nobody reads makes no more than its buffers hold, however much its input would become.
const bomb = zlib.gzipSync(Buffer.alloc(50000000));
const stream = zlib.createGunzip();
stream.end(bomb);
let total = 0;
let rounds = 0;
const look = () => {
  if (stream.readableLength === 0 || ++rounds < 200) return setImmediate(look);
  assert.ok(stream.readableLength <= 64 * 1024, `${stream.readableLength}`);
  stream.on('data', (part) => { total += part.length; });
};
look();
process.on('exit', () => assert.strictEqual(total, 50000000));
