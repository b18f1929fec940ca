// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// The level changes in the middle of a stream.
const parts = [];
const stream = zlib.createDeflate({ level: 0 });
stream.on('data', (part) => parts.push(part));
const line = Buffer.alloc(5000, 'ab');
let stored = 0;
stream.write(line);
stream.params(9, zlib.constants.Z_DEFAULT_STRATEGY, (err) => {
  assert.ifError(err);
  stored = Buffer.concat(parts).length;
  assert.strictEqual(stream._level, 9);
  stream.end(line);
});
stream.on('end', () => {
  const all = Buffer.concat(parts);
  assert.ok(stored > 5000 && all.length < stored + 100, `${stored} ${all.length}`);
  assert.deepStrictEqual(zlib.inflateSync(all), Buffer.concat([line, line]));
});
assert.throws(() => stream.params(10, 0), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => stream.params(1, 5), { code: 'ERR_OUT_OF_RANGE' });
let same = false;
zlib.createGzip().params(-1, 0, () => { same = true; });
process.on('exit', () => assert.ok(stored && same));
