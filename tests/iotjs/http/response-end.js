// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// end(data, encoding, cb) in its forms.
const run = (...args) => {
  const server = http.createServer(called((req, res) => {
    res.setHeader('Connection', 'close');
    res.end(...args);
  }));
  serve(server, get('/'), called((text) => assert.ok(text.endsWith('\r\n\r\ndata'), text)));
};
run('data');
run('data', called(() => {}));
run('data', 'utf8', called(() => {}));
run(Buffer.from('data'), called(() => {}));
