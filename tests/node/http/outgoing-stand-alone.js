// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const stream = require('stream');
const util = require('util');
const { called } = require('../../fixtures/http/raw');

const message = new http.OutgoingMessage();
assert.ok(message instanceof stream.Stream);
message.setHeader('A', 'b');
assert.strictEqual(message.getHeader('a'), 'b');
assert.strictEqual(message.socket, null);
assert.throws(() => message.write('x'), { code: 'ERR_METHOD_NOT_IMPLEMENTED', message: 'The _implicitHeader() method is not implemented' });

// A response for any destination, made in the old style, as packages do.
function Old(req) { http.ServerResponse.call(this, req); }
util.inherits(Old, http.ServerResponse);
const res = new Old({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
const parts = [];
const sink = new stream.Writable({ write(chunk, encoding, cb) { parts.push(chunk); cb(); } });
res.on('socket', called((s) => assert.strictEqual(s, sink)));
res.assignSocket(sink);
assert.strictEqual(res.socket, sink);
assert.throws(() => res.assignSocket(sink), { code: 'ERR_HTTP_SOCKET_ASSIGNED' });
res.sendDate = false;
res.on('finish', called(() => {
  assert.strictEqual(Buffer.concat(parts).toString(), 'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi');
  res.detachSocket(sink);
  assert.strictEqual(res.socket, null);
}));
res.end('hi');
