// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// Connections that one place leaves free make room for those to another one.
const agent = new http.Agent({ keepAlive: true, maxTotalSockets: 2 });
const answer = (req, res) => res.end('x');
const servers = [http.createServer(answer), http.createServer(answer)];
let left = 8;

const done = called(() => {
  if (--left > 0) return;
  agent.destroy();
  for (const server of servers) server.close();
}, left);

function ask(server) {
  http.get({ port: server.address().port, agent }, (res) => {
    res.resume();
    res.on('end', () => {
      let used = 0;
      for (const list of Object.values(agent.sockets)) used += list.length;
      assert.ok(used <= 2, String(used));
      done();
    });
  });
}

let listening = 0;
for (const server of servers) {
  server.keepAliveTimeout = 0;
  server.listen(0, () => {
    if (++listening < servers.length) return;
    for (const s of servers) for (let i = 0; i < 4; i++) ask(s);
  });
}
