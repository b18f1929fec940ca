// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  res.sendDate = false;
  res.writeContinue();
  res.writeProcessing();
  res.writeEarlyHints({ 'link': ['</a.css>; rel=preload; as=style', '</b.js>; rel=preload; as=script'], 'x-trace': 'id' }, called(() => {}));
  res.writeEarlyHints({ link: '</c.css>; rel=preload' });
  res.writeEarlyHints({});
  assert.throws(() => res.writeEarlyHints({ link: 'c.css' }), { code: 'ERR_INVALID_ARG_VALUE' });
  assert.throws(() => res.writeEarlyHints('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  res.end();
}));
serve(server, get('/'), called((text) => {
  assert.strictEqual(text, 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n' +
    'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload; as=style, </b.js>; rel=preload; as=script\r\nx-trace: id\r\n\r\n' +
    'HTTP/1.1 103 Early Hints\r\nLink: </c.css>; rel=preload\r\n\r\n' +
    'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}));
