// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// localAddress, family and lookup say how to connect; setHost and path what to
// send.
const server = http.createServer((req, res) => {
  res.end(JSON.stringify([req.socket.remoteAddress, req.headers.host, req.url]));
});
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const ask = (options) => new Promise((resolve) => {
    http.get({ host: '127.0.0.1', port, agent: false, ...options }, (res) => {
      let body = '';
      res.on('data', (piece) => { body += piece; });
      res.on('end', () => resolve(body === '' ? res.statusCode : JSON.parse(body)));
    }).on('error', (err) => resolve(err.message));
  });
  assert.deepStrictEqual(await ask({ localAddress: '127.0.0.1', path: '/p' }), ['127.0.0.1', `127.0.0.1:${port}`, '/p']);
  assert.match(await ask({ localAddress: '198.51.100.1' }), /EADDRNOTAVAIL/);
  assert.deepStrictEqual(await ask({ host: 'localhost', family: 4 }), ['127.0.0.1', `localhost:${port}`, '/']);

  const asked = [];
  const lookup = (host, options, cb) => {
    asked.push([host, options.family]);
    if (options.all) cb(null, [{ address: '127.0.0.1', family: 4 }]);
    else cb(null, '127.0.0.1', 4);
  };
  assert.deepStrictEqual(await ask({ host: 'name.invalid', lookup }), ['127.0.0.1', `name.invalid:${port}`, '/']);
  assert.deepStrictEqual(await ask({ host: 'name.invalid', lookup, family: 4 }), ['127.0.0.1', `name.invalid:${port}`, '/']);
  assert.deepStrictEqual(asked.map((a) => a[0]), ['name.invalid', 'name.invalid']);
  assert.strictEqual(asked[1][1], 4);
  assert.strictEqual(await ask({ host: 'name.invalid', lookup: (host, options, cb) => cb(new Error('unknown')) }), 'unknown');
  assert.match(await ask({ host: 'name.invalid', family: 4,
    lookup: (host, options, cb) => (options.all ? cb(null, [{ address: 'x', family: 4 }]) : cb(null, 'x', 4)) }), /Invalid IP address/);

  assert.strictEqual(await ask({ setHost: false }), 400);
  assert.deepStrictEqual(await ask({ setHost: false, headers: { Host: 'other' } }), ['127.0.0.1', 'other', '/']);
  server.close();
});
