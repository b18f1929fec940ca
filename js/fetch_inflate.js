// SPDX-License-Identifier: Apache-2.0

// The coding "deflate": what it means is zlib data, but servers also send it
// without the header of zlib. The first byte tells.

'use strict';

const { Transform } = require('stream');

function create(zlib, flush) {
  let inner;
  const begin = (stream, first) => {
    const options = { flush, finishFlush: flush };
    inner = (first & 0x0f) === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options);
    inner.on('data', (chunk) => stream.push(chunk));
    inner.on('end', () => stream.push(null));
    inner.on('error', (err) => stream.destroy(err));
  };
  return new Transform({
    transform(chunk, encoding, done) {
      if (inner === undefined && chunk.length > 0) begin(this, chunk[0]);
      if (inner === undefined) done();
      else inner.write(chunk, encoding, done);
    },
    final(done) {
      if (inner === undefined) {
        this.push(null);
        done();
        return;
      }
      inner.once('end', () => done());
      inner.end();
    },
  });
}

module.exports = { create };
