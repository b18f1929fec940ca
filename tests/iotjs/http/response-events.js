// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// 'prefinish' from within end, 'finish' when it is sent, 'close' if the socket
// goes while the response has it.
const server = http.createServer(called((req, res) => {
  const seen = [];
  for (const name of ['prefinish', 'finish']) res.on(name, () => seen.push(name));
  res.on('finish', called(() => assert.deepStrictEqual(seen, ['prefinish', 'finish'])));
  res.setHeader('Connection', 'close');
  res.end('x');
  assert.deepStrictEqual(seen, ['prefinish']);
}));
serve(server, get('/'), called(() => {}));
