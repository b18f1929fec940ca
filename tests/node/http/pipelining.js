// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// Responses leave in the order of the requests, whichever is ready first.
const server = http.createServer(called((req, res) => {
  const delay = 40 - 10 * Number(req.url.slice(1));
  setTimeout(() => res.end('answer ' + req.url), delay);
}, 4));
const one = (n) => 'GET /' + n + ' HTTP/1.1\r\nHost: x\r\n' + (n === 3 ? 'Connection: close\r\n' : '') + '\r\n';
serve(server, [0, 1, 2, 3].map(one).join(''), called((text) => {
  assert.deepStrictEqual(text.match(/answer \/\d/g), ['answer /0', 'answer /1', 'answer /2', 'answer /3']);
}));
