// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Without a callback and a listener the socket is destroyed, whichever of the
// two a server has it set by.
for (const which of ['request', 'response']) {
  const server = http.createServer(called((req, res) => {
    (which === 'request' ? req : res).setTimeout(20);
    req.socket.on('close', called(() => {}));
  }));
  serve(server, get('/'), called((text) => assert.strictEqual(text, '')));
}
