// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const net = require('net');

// A write moves the time-out behind the timers that are due before its new end,
// also if the loop stands still until all of them are late.
const order = [];
const server = net.createServer((socket) => socket.resume()).listen(0, () => {
  const client = net.connect(server.address().port, () => {
    const timers = [];
    let start;
    do { // again if the machine stood still meanwhile: the deadlines are then others
      timers.splice(0).forEach(clearTimeout);
      start = performance.now();
      client.setTimeout(60);
      timers.push(setTimeout(stall, 30, client), setTimeout(() => order.push('later'), 60));
    } while (performance.now() - start > 20);
    client.on('timeout', () => {
      order.push('timeout');
      client.destroy();
      server.close();
    });
  });
});

function stall(client) {
  client.write('x');
  const start = performance.now();
  while (performance.now() - start < 120);
}
process.on('exit', () => assert.deepStrictEqual(order, ['later', 'timeout']));
