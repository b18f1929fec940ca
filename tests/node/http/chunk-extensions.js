// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

// An extension may have 16 KiB, each anew: else 413.
const head = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n';
const chunk = (n) => '2;a=' + 'e'.repeat(n) + '\r\nok\r\n';
const server = http.createServer((req, res) => {
  let text = '';
  req.on('data', (data) => { text += data; });
  req.on('error', () => {});
  req.on('end', () => res.end('got ' + text));
});
each(server, [
  { send: head + chunk(10000) + chunk(10000) + chunk(10000) + '0\r\n\r\n', want: /got okokok$/ },
  { send: head + chunk(17000) + '0\r\n\r\n', want: 'HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\n\r\n' },
], called(() => assert.strictEqual(server.listening, false)));
