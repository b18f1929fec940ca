// SPDX-License-Identifier: Apache-2.0
'use strict';
// http and net publish what they do.
const assert = require('assert');
const dc = require('diagnostics_channel');
const http = require('http');

const log = [];
const members = {
  'tracing:net.server.listen:asyncStart': ['server', 'options'],
  'tracing:net.server.listen:asyncEnd': ['server'],
  'net.client.socket': ['socket'],
  'http.client.request.start': ['request'],
  'net.server.socket': ['socket'],
  'http.server.request.start': ['request', 'response', 'socket', 'server'],
  'http.server.response.finish': ['request', 'response', 'socket', 'server'],
  'http.client.response.finish': ['request', 'response'],
  'http.client.request.error': ['request', 'error'],
};
for (const name of Object.keys(members)) {
  dc.subscribe(name, (message) => {
    log.push(name);
    assert.deepStrictEqual(Object.keys(message), members[name], name);
    for (const key of members[name]) assert.strictEqual(typeof message[key], 'object', name);
  });
}
const server = http.createServer((req, res) => {
  log.push('handler');
  res.end('x');
});
server.listen(0, () => {
  const { port } = server.address();
  http.get({ port, agent: false }, (res) => {
    res.resume().on('end', () => server.close(() => {
      http.get({ port }).on('error', () => {
        assert.strictEqual(log.at(-1), 'http.client.request.error');
        const all = Object.keys(members);
        for (const name of all) assert.ok(log.includes(name), name);
        assert.ok(log.indexOf('http.server.request.start') < log.indexOf('handler'));
      });
    }));
  });
});
