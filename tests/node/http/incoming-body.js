// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => {
  const parts = [];
  req.on('data', (chunk) => {
    assert.ok(Buffer.isBuffer(chunk));
    parts.push(chunk);
  });
  req.on('end', () => {
    assert.strictEqual(req.complete, true);
    res.sendDate = false;
    res.end(Buffer.concat(parts));
  });
});
const head = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n';
const answer = (text) => 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ' + text.length + '\r\n\r\n' + text;
const large = 'y'.repeat(300000);
each(server, [
  { send: head + 'Content-Length: 5\r\n\r\nhello', want: answer('hello') },
  { send: [head + 'Content-Length: 5\r\n\r\nhe', 'l', 'lo'], want: answer('hello') },
  { send: head + 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n', want: answer('abcde') },
  { send: [head + 'Transfer-Encoding: chunked\r\n\r\n3\r', '\nab', 'c\r', '\n0\r\n\r', '\n'], want: answer('abc') },
  { send: head + '\r\n', want: answer('') },
  { send: head + 'Content-Length: ' + large.length + '\r\n\r\n' + large, want: answer(large) },
], called(() => {}));
