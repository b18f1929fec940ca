// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A connection is kept a second less than the server says, and not at all if
// nothing is left then.
function ask(seconds, check) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nKeep-Alive: timeout=' + seconds + '\r\nContent-Length: 1\r\n\r\nx'));
  }).listen(0, () => {
    const agent = new http.Agent({ keepAlive: true, timeout: 60000 });
    const req = http.get({ port: server.address().port, agent }, (res) => res.resume());
    req.on('close', called(() => setImmediate(() => {
      check(agent);
      agent.destroy();
      server.close();
    })));
  });
}
ask(3, (agent) => assert.strictEqual(Object.values(agent.freeSockets)[0][0].timeout, 2000));
ask(1, (agent) => assert.deepStrictEqual(Object.keys(agent.freeSockets), []));
