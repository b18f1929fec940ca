// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// Without a host name every address is accepted.
const server = http.createServer(called((req, res) => res.end()));
server.listen(0, () => {
  assert.ok(['0.0.0.0', '::'].includes(server.address().address));
  http.get({ host: '127.0.0.1', port: server.address().port }, (res) => res.resume().on('end', () => server.close()));
});
