// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  for (const data of [5, {}, true, undefined]) assert.throws(() => res.write(data), TypeError, String(data));
  res.setHeader('Connection', 'close');
  res.end();
}));
serve(server, get('/'), called(() => {}));
