// SPDX-License-Identifier: Apache-2.0
// Node.js drops the fields above maxHeadersCount; here the request is refused.

const assert = require('assert');
const http = require('http');
const { each, get, called } = require('../../fixtures/http/raw');

const server = http.createServer((req, res) => res.end('fits'));
server.maxHeadersCount = 4;
each(server, [
  { send: get('/', 'A: b'), want: /fits$/ },
  { send: get('/', 'A: b', 'C: d', 'E: f'), want: /^HTTP\/1\.1 431 / },
], called(() => {}));
