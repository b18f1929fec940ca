// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const net = require('net');

// A callback that pauses gets no more, also of what was read with it, until the
// socket is resumed.
const server = net.createServer((socket) => {
  socket.end('0123456789');
  server.close();
}).listen(0, () => {
  let paused = false;
  let text = '';
  net.connect({
    port: server.address().port,
    onread: {
      buffer: Buffer.alloc(4),
      callback(n, buffer) {
        assert.strictEqual(paused, false);
        text += buffer.toString('latin1', 0, n);
        paused = true;
        this.pause();
        setImmediate(() => {
          paused = false;
          this.resume();
        });
      },
    },
  }).on('end', () => assert.strictEqual(text, '0123456789'));
});
