// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

const answer = (line) => 'HTTP/1.1 ' + line + '\r\nConnection: close\r\n\r\n';
each(http.createServer(() => assert.fail()), [
  { send: 'BAD\r\n\r\n', want: answer('400 Bad Request') },
  { send: 'GET / HTTP/1.1\r\nA : b\r\n\r\n', want: answer('400 Bad Request') },
  { send: 'GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n', want: answer('400 Bad Request') },
  { send: 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', want: answer('400 Bad Request') },
  { send: 'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', want: answer('400 Bad Request') },
  { send: 'GET / HTTP/1.1\r\nA: ' + 'b'.repeat(20000), want: answer('431 Request Header Fields Too Large') },
], called(() => {}));
