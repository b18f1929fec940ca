// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The time counts from the call, whatever comes meanwhile; the request goes on.
const server = http.createServer((req, res) => {
  const timer = setInterval(() => res.write('x'), 5);
  req.socket.on('close', () => clearInterval(timer));
  end = () => { clearInterval(timer); res.end('done'); };
});
let end;
server.listen(0, '127.0.0.1', () => {
  let text = '';
  const req = http.get({ port: server.address().port }, called((res) => {
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', called(() => {
      assert.ok(text.endsWith('done'));
      server.close();
    }));
  }));
  req.on('response', () => req.setTimeout(60, called(() => end())));
});
