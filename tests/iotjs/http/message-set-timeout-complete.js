// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// The callback is triggered by the socket, also when the request is complete.
const server = http.createServer(called((req, res) => {
  let told = false;
  req.setTimeout(20, () => {
    if (told) return;
    told = true;
    res.setHeader('Connection', 'close');
    res.end('late');
  });
}));
serve(server, get('/'), called((text) => assert.ok(text.endsWith('late'), text)));
