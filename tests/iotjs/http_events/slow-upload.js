// SPDX-License-Identifier: Apache-2.0

// A server that takes a body slowly is not silent: the time-out of the response
// begins anew as long as it takes something.
const assert = require('assert');
const net = require('net');
const { watch, story, reply } = require('../../fixtures/http_events/watch');

const size = 48 << 20, step = size / 12;
let received = 0, pauses = 0;
const server = net.createServer((socket) => {
  socket.on('data', (b) => {
    const before = Math.floor(received / step);
    received += b.length;
    if (Math.floor(received / step) > before && received < size) {
      pauses++;
      socket.pause();
      setTimeout(() => socket.resume(), 200);
    }
    if (received >= size && b.includes('the end')) socket.write(reply('all'));
  });
}).listen(0, '127.0.0.1', () => {
  const data = Buffer.alloc(size);
  data.write('the end', size - 7);
  const begin = Date.now();
  watch({ url: `http://127.0.0.1:${server.address().port}/`, type: 'POST', data, response_timeout: 2000 }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "all" last', 'closed 4']);
    assert.ok(pauses > 8 && Date.now() - begin > 2000);
    server.close();
  });
});
