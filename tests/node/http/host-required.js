// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { each, serve, called } = require('../../fixtures/http/raw');

each(http.createServer(() => assert.fail()), [
  { send: 'GET / HTTP/1.1\r\n\r\n', want: /^HTTP\/1\.1 400 Bad Request\r\n/ },
], called(() => {}));
const server = http.createServer({ requireHostHeader: false }, called((req, res) => res.end()));
serve(server, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', called((text) => assert.match(text, /^HTTP\/1\.1 200/)));
