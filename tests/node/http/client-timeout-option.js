// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// timeout of the request counts, or else that of its agent. It goes on with a
// kept connection only where the next request has one.
const server = http.createServer((req, res) => { if (req.url === '/') res.end('x'); });
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const ask = (options) => new Promise((resolve) => {
    const seen = [];
    const req = http.get({ host: '127.0.0.1', port, ...options }, (res) => {
      res.resume().on('end', () => { seen.push(res.statusCode, req.reusedSocket); setImmediate(resolve, seen); });
    });
    req.on('timeout', () => { seen.push('timeout'); req.destroy(); });
    req.on('error', (err) => { seen.push(err.code); resolve(seen); });
  });
  const agent = new http.Agent({ keepAlive: true });
  assert.deepStrictEqual(await ask({ path: '/never', timeout: 10, agent: false }), ['timeout', 'ECONNRESET']);
  assert.deepStrictEqual(await ask({ path: '/', timeout: 100000, agent }), [200, false]);
  assert.deepStrictEqual(await ask({ path: '/never', timeout: 10, agent }), ['timeout', 'ECONNRESET']);
  assert.deepStrictEqual(await ask({ path: '/never', agent: new http.Agent({ timeout: 10 }) }), ['timeout', 'ECONNRESET']);
  assert.strictEqual(http.request({ host: '127.0.0.1', port, timeout: 7, agent }).on('error', () => {}).destroy().timeout, 7);
  agent.destroy();
  server.closeAllConnections();
  server.close();
});
