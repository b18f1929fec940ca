// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// socket._httpMessage is the message that a connection is busy with.
const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.socket._httpMessage, res);
  res.end();
})).listen(0, () => {
  const agent = new http.Agent({ keepAlive: true });
  const req = http.get({ port: server.address().port, agent }, called((res) => {
    const { socket } = res;
    assert.strictEqual(socket._httpMessage, req);
    res.resume();
    agent.on('free', () => {
      assert.strictEqual(socket._httpMessage, null);
      agent.destroy();
      server.close();
    });
  }));
});
