// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// As documented: 'end', there is no more to be sent.
const server = http.createServer(called((req, res) => {
  res.on('end', called(() => {}));
  res.end();
}));
serve(server, get('/'), called(() => {}));
