// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');

// createConnection returns a connection, or calls back with one or an error;
// what it throws is an error of the request.
const server = http.createServer((req, res) => res.end('x'));
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const ask = (createConnection) => new Promise((resolve) => {
    const req = http.get({ host: 'nowhere.invalid', port: 1, path: '/p', createConnection }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode));
    });
    req.on('error', (err) => resolve(err.message));
    assert.strictEqual(req.agent, undefined);
  });
  assert.strictEqual(await ask((options, cb) => {
    assert.deepStrictEqual([options.host, options.port, options.path, typeof cb], ['nowhere.invalid', 1, undefined, 'function']);
    return net.connect(port, '127.0.0.1');
  }), 200);
  assert.strictEqual(await ask((options, cb) => { setImmediate(cb, null, net.connect(port, '127.0.0.1')); }), 200);
  assert.strictEqual(await ask((options, cb) => { setImmediate(cb, new Error('none')); }), 'none');
  assert.strictEqual(await ask(() => { throw new Error('thrown'); }), 'thrown');
  server.close();
});
