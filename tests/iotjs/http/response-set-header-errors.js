// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

const server = http.createServer(called((req, res) => {
  for (const name of [5, null, undefined, {}]) assert.throws(() => res.setHeader(name, 'x'), TypeError);
  assert.throws(() => res.setHeader('foo'), /foo/);
  assert.throws(() => res.setHeader('foo', undefined), /foo/);
  res.end();
}));
serve(server, get('/'), called(() => {}));
