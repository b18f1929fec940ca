// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// hostname is host.
const server = http.createServer(called((req, res) => res.end(), 2));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  http.get({ hostname: '127.0.0.1', port }, (first) => first.resume().on('end', () => {
    http.get({ host: 'no-such-host.invalid', hostname: '127.0.0.1', port }, called((res) => {
      res.resume().on('end', () => server.close());
    }));
  }));
});
