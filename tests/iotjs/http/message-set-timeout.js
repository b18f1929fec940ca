// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  let told = false;
  req.setTimeout(20, () => {
    if (told) return;
    told = true;
    res.setHeader('Connection', 'close');
    res.end('late');
  });
}));
serve(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab', called((text) => assert.ok(text.endsWith('late'), text)));
