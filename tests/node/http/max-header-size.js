// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

const server = http.createServer({ maxHeaderSize: 200 }, (req, res) => res.end('fits'));
server.on('clientError', called((err, socket) => {
  assert.strictEqual(err.code, 'HPE_HEADER_OVERFLOW');
  socket.end('over');
}));
each(server, [
  { send: get('/'), want: /fits$/ },
  { send: get('/', 'A: ' + 'b'.repeat(300)), want: 'over' },
], called(() => {}));
