// SPDX-License-Identifier: Apache-2.0
// stdout: ^hello\nworld\n$

// Without --compat=iotjs a stream is always ready: _readyToWrite may be called,
// as the examples of IoT.js do.
const assert = require('assert');
const { Duplex, Readable, Writable } = require('stream');

const source = new Readable({ read() {} });
const dest = new Writable();
dest._write = function(chunk, encoding, callback) {
  console.log(chunk.toString());
  callback();
};
assert.strictEqual(dest._readyToWrite(), undefined);
source.pipe(dest);
source.push('hello');

const duplex = new Duplex({ read() {} });
duplex._readyToWrite();
duplex._write = (chunk) => console.log(chunk.toString());
setImmediate(() => duplex.write('world'));

assert(!Object.keys(Writable.prototype).includes('_readyToWrite'));
