// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

// The parser takes every one of them.
const server = http.createServer((req, res) => {
  res.setHeader('Connection', 'close');
  res.end(req.method);
});
server.on('connect', (req, socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n' + req.method));
const list = ['DELETE', 'GET', 'POST', 'PUT', 'CONNECT', 'OPTIONS', 'TRACE', 'COPY', 'LOCK', 'MKCOL', 'MOVE', 'PROPFIND',
  'PROPPATCH', 'SEARCH', 'UNLOCK', 'REPORT', 'MKACTIVITY', 'CHECKOUT', 'MERGE', 'M-SEARCH', 'NOTIFY', 'SUBSCRIBE',
  'UNSUBSCRIBE', 'PATCH', 'PURGE', 'MKCALENDAR'];
each(server, list.map((method) => ({
  send: method + (method === 'CONNECT' ? ' a:80' : ' /') + ' HTTP/1.1\r\nHost: a:80\r\n\r\n',
  want: new RegExp('^HTTP/1.1 200 OK\r\n[^]*' + method + '$'),
})), called(() => {}));
