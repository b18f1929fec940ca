// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// A subclass may replace createSocket, and leave the rest to the Agent.
class Agent extends http.Agent {
  createSocket(req, options, cb) {
    setImmediate(() => {
      this.next = net.connect(options.port);
      super.createSocket(req, options, cb);
    });
  }

  createConnection() { return this.next; }
}

const failing = new http.Agent();
failing.createSocket = (req, options, cb) => cb(new Error('none today'));

const server = http.createServer((req, res) => res.end(req.url)).listen(0, () => {
  const { port } = server.address();
  const agent = new Agent();
  http.get({ port, path: '/made', agent }, called((res) => {
    assert.strictEqual(res.socket, agent.next);
    res.setEncoding('utf8').on('data', called((text) => assert.strictEqual(text, '/made')));
    res.on('end', () => server.close());
  }));
  http.get({ port, agent: failing }).on('error', called((err) => assert.strictEqual(err.message, 'none today')));
});
