// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const net = require('net');

// A write moves the time-out behind the timers that are due before its new end,
// also if the loop stands still until all of them are late.
const order = [];
const server = net.createServer((socket) => socket.resume()).listen(0, () => {
  const client = net.connect(server.address().port, () => {
    client.setTimeout(60);
    setTimeout(() => {
      client.write('x');
      const start = Date.now();
      while (Date.now() - start < 120);
    }, 30);
    setTimeout(() => order.push('later'), 60);
    client.on('timeout', () => {
      order.push('timeout');
      client.destroy();
      server.close();
    });
  });
});
process.on('exit', () => assert.deepStrictEqual(order, ['later', 'timeout']));
