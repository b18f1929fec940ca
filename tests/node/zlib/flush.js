// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

// After a flush everything that was written can be read.
const log = [];
const pair = (press, open) => {
  const out = [];
  const opener = open.on('data', (part) => out.push(part.toString()));
  press.on('data', (part) => opener.write(part));
  press.write('one');
  press.flush(() => opener.flush(() => {
    assert.deepStrictEqual(out, ['one']);
    press.write('two');
    press.flush(press._defaultFullFlushFlag, () => opener.flush(() => {
      assert.deepStrictEqual(out, ['one', 'two']);
      press.end(() => log.push(press.constructor.name));
    }));
  }));
};
pair(zlib.createDeflateRaw(), zlib.createInflateRaw());
pair(zlib.createGzip(), zlib.createGunzip());
pair(zlib.createBrotliCompress(), zlib.createBrotliDecompress());

// A flush of each write, as an option.
const each = zlib.createDeflateRaw({ flush: zlib.constants.Z_SYNC_FLUSH });
let bytes = 0;
each.on('data', (part) => { bytes += part.length; });
each.write('x', () => {
  assert.ok(bytes > 0);
  each.destroy();
  log.push('each');
});

// A flush after the end is called back at the end.
const ended = zlib.createGzip();
ended.resume().end();
ended.flush(() => log.push('ended'));
process.on('exit', () => assert.deepStrictEqual(log.sort(), ['BrotliCompress', 'DeflateRaw', 'Gzip', 'each', 'ended']));
