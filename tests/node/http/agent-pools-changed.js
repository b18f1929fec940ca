// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');

// What a script puts into the pools of an agent counts against its limits, as
// packages do that make the connections themselves.
const agent = new http.Agent({ maxSockets: 1 });
const server = http.createServer((req, res) => res.end());
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const name = agent.getName({ host: '127.0.0.1', port });
  const held = new net.Socket();
  agent.sockets[name] = [held];
  agent.totalSocketCount++;
  const req = http.get({ port, host: '127.0.0.1', agent });
  assert.deepStrictEqual(agent.requests[name], [req]);
  agent.totalSocketCount--;
  held.destroy();
  agent.removeSocket(held, { host: '127.0.0.1', port });
  req.on('response', (res) => {
    res.resume();
    server.close();
  });
});
