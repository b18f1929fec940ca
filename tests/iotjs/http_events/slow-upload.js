// SPDX-License-Identifier: Apache-2.0

// A server that takes a body slowly is not silent: the time-out of the response
// begins anew as long as it takes something.
const assert = require('assert');
const net = require('net');
const { watch, story, reply } = require('../../fixtures/http_events/watch');

const size = 48 << 20, step = size / 12;
const data = Buffer.alloc(size);
data.write('the end', size - 7);

// upload takes longer than the time-out, in pauses of a tenth of it. If the
// machine itself stood still for too long, there is another, with more time.
function upload(timeout) {
  let received = 0, pauses = 0;
  const stood = watchClock();
  const begin = performance.now();
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (b) => {
      const before = Math.floor(received / step);
      received += b.length;
      if (Math.floor(received / step) > before && received < size) {
        pauses++;
        socket.pause();
        setTimeout(() => socket.resume(), timeout / 10);
      }
      if (received >= size && b.includes('the end')) socket.write(reply('all'));
    });
  }).listen(0, '127.0.0.1', () => {
    watch({ url: `http://127.0.0.1:${server.address().port}/`, type: 'POST', data, response_timeout: timeout }, (list) => {
      server.close();
      if (stood() > timeout / 4 && list.at(-1).reason.code === 6) return upload(2 * timeout);
      assert.deepStrictEqual(story(list), ['data 200 "all" last', 'closed 4']);
      assert.ok(pauses > 8 && performance.now() - begin > timeout);
    });
  });
}

// watchClock returns a function that ends it and returns the longest time for
// which the loop stood still.
function watchClock() {
  let last = performance.now(), longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

upload(1000);
