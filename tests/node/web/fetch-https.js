// SPDX-License-Identifier: Apache-2.0
// env: NODE_EXTRA_CA_CERTS=fixtures/tls/ca.pem
'use strict';
// https: URLs: certificates are checked, connections are used again, a redirect
// may lead from http to https.
const assert = require('assert');
const fs = require('fs');
const http = require('http');
const https = require('https');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
let connections = 0;
const good = https.createServer({ key: read('server.key'), cert: read('server.pem') }, (req, res) => {
  let size = 0;
  req.on('data', (chunk) => { size += chunk.length; });
  req.on('end', () => res.end(`${req.method} ${req.url} ${size}`));
}).on('secureConnection', () => connections++);
const bad = https.createServer({ key: read('self.key'), cert: read('self.pem') }, (req, res) => res.end());
const plain = http.createServer((req, res) => {
  res.writeHead(302, { location: `https://localhost:${good.address().port}/there` }).end();
});
const listen = (server) => new Promise((resolve) => server.listen(0, () => resolve(server.address().port)));

async function main() {
  const [secure, untrusted, unsecured] = await Promise.all([good, bad, plain].map(listen));
  const base = `https://localhost:${secure}`;
  const text = async (url, init) => (await fetch(url, init)).text();
  assert.strictEqual(await text(`${base}/a`), 'GET /a 0');
  assert.strictEqual(await text(`${base}/b`, { method: 'POST', body: Buffer.alloc(1e6) }), 'POST /b 1000000');
  assert.ok(connections <= 2);
  const moved = await fetch(`http://localhost:${unsecured}`);
  assert.deepStrictEqual([moved.url, await moved.text()], [`${base}/there`, 'GET /there 0']);
  await assert.rejects(fetch(`https://localhost:${untrusted}`), (err) => {
    assert.strictEqual(err.message, 'fetch failed');
    assert.strictEqual(err.cause.code, 'DEPTH_ZERO_SELF_SIGNED_CERT');
    return true;
  });
  await assert.rejects(fetch(`https://localhost:${unsecured}`), { message: 'fetch failed' });
  for (const server of [good, bad, plain]) {
    server.close();
    server.closeAllConnections();
  }
}

main();
