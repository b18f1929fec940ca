// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  const socket = res.socket;
  assert.strictEqual(res.connection, socket);
  for (const [name, value] of Object.entries({
    headersSent: false, finished: false, writableEnded: false, writableFinished: false, destroyed: false, closed: false,
    errored: null, writable: true, writableLength: 0, writableCorked: 0, writableObjectMode: false, writableNeedDrain: false,
    sendDate: true, shouldKeepAlive: false, chunkedEncoding: false, useChunkedEncodingByDefault: true, strictContentLength: false,
    writableHighWaterMark: socket.writableHighWaterMark,
  })) assert.strictEqual(res[name], value, name);
  res.on('close', called(() => {
    assert.strictEqual(res.destroyed, true);
    assert.strictEqual(res.closed, true);
    assert.strictEqual(res.socket, null);
    assert.strictEqual(res.writableFinished, true);
  }));
  res.end('x');
  assert.strictEqual(res.headersSent, true);
}));
serve(server, get('/'), called(() => {}));
