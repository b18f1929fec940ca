// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs

const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

// What is no request closes the connection at once and without an answer; the
// server goes on, and 'clientError' is not for it.
const server = http.createServer(called((req, res) => res.end('x')));
server.on('clientError', () => assert.fail());
each(server, [
  { send: 'no request\r\n\r\n', want: '' },
  { send: 'GET / HTTP/1.1\r\nA : b\r\n\r\n', want: '' },
  { send: 'GET / HTTP/1.1\r\nA: ' + 'b'.repeat(20000) + '\r\n\r\n', want: '' },
  { send: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', want: 'HTTP/1.1 200 OK\r\n\r\nx' },
], called(() => {}));
