// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { Duplex } = require('stream');
const { called, withoutDate } = require('../../fixtures/http/raw');

// A server serves any duplex stream that it is given as a connection.
const out = [];
const socket = new Duplex({
  read() {},
  write(chunk, encoding, cb) { out.push(chunk); cb(); },
  final(cb) {
    assert.strictEqual(withoutDate(Buffer.concat(out).toString()), 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n/a');
    cb();
    done();
  },
});
const done = called(() => {});
const server = http.createServer(called((req, res) => {
  assert.strictEqual(req.socket, socket);
  res.end(req.url);
}));
server.emit('connection', socket);
socket.push('GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
