// SPDX-License-Identifier: Apache-2.0

// A client over a stream that is no socket begins its handshake with the first write, and not before: libraries make one
// over a PassThrough to look at it.
'use strict';
const assert = require('assert');
const { Duplex, PassThrough } = require('stream');
const tls = require('tls');

new tls.TLSSocket(new PassThrough()).on('error', assert.fail);

const sent = [];
const under = new Duplex({ read() {}, write(chunk, encoding, callback) { sent.push(chunk); callback(); } });
const socket = new tls.TLSSocket(under);
setImmediate(() => setImmediate(() => {
  assert.deepStrictEqual(sent, []);
  socket.write('x');
  const look = () => {
    if (sent.length === 0) return setImmediate(look);
    assert.strictEqual(sent[0][0], 22); // a handshake
    return process.exit();
  };
  look();
}));
