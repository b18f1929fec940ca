// SPDX-License-Identifier: Apache-2.0
'use strict';
// A request keeps the store of its maker, also over a connection that another made; requests of one connection to a
// server do not see each other's.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const http = require('http');

const storage = new AsyncLocalStorage();
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let left = 3;

const server = http.createServer((req, res) => {
  assert.strictEqual(storage.getStore(), 'server');
  storage.run(req.url, () => {
    setImmediate(() => {
      assert.strictEqual(storage.getStore(), req.url);
      res.end(req.url);
    });
  });
});

function get(name) {
  http.get({ port: server.address().port, agent, path: `/${name}` }, (res) => {
    assert.strictEqual(storage.getStore(), name);
    res.on('data', () => assert.strictEqual(storage.getStore(), name));
    res.on('end', () => {
      assert.strictEqual(storage.getStore(), name);
      if (--left > 0) return;
      agent.destroy();
      server.close();
    });
  });
}

storage.run('server', () => {
  server.listen(0, () => { for (const name of ['a', 'b', 'c']) storage.run(name, get, name); });
});
process.on('exit', () => assert.strictEqual(left, 0));
