// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// read takes what is there.
const server = http.createServer(called((req, res) => {
  let text = '';
  req.on('readable', () => {
    const data = req.read();
    if (data !== null) text += data;
    if (text !== 'abc') return;
    text += '.';
    res.setHeader('Connection', 'close');
    res.end('got it');
  });
}));
serve(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc', called((text) => assert.ok(text.endsWith('got it'), text)));
