// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// Ten thousand open sockets, or as many as the system allows.
const fs = require('fs');
const limit = () => {
  const line = /Max open files\s+(\d+)/.exec(fs.existsSync('/proc/self/limits') ? fs.readFileSync('/proc/self/limits', 'utf8') : '');
  return line ? Number(line[1]) : 256;
};
const pairs = Math.min(5000, Math.floor((limit() - 64) / 2));
let open = 0;
let echoed = 0;
let closed = 0;
const clients = [];
const server = net.createServer((socket) => {
  open++;
  socket.on('data', (data) => socket.write(data));
  socket.on('close', () => { if (++closed === pairs) server.close(); });
}).listen(0, '127.0.0.1', () => more());

function more() {
  for (let i = 0; i < 100 && clients.length < pairs; i++) clients.push(start());
}

function start() {
  const client = net.connect(server.address(), () => client.write('x'));
  client.on('data', () => {
    if (++echoed === pairs) {
      assert.strictEqual(server._connections, pairs);
      for (const c of clients) c.end();
    } else if (echoed === clients.length) {
      more();
    }
  });
  return client;
}
process.on('exit', () => assert.deepStrictEqual([open, echoed, closed], [pairs, pairs, pairs]));
