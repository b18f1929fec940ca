// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const https = require('https');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

const lines = [];
const listener = https.createServer(server, (req, res) => {
  assert.ok(req.socket.encrypted);
  let body = '';
  req.on('data', (data) => { body += data; });
  req.on('end', () => res.end(`${req.method} ${req.url} ${body.length}`));
});
const ask = (options, body) => new Promise((resolve, reject) => {
  const req = https.request({ port: listener.address().port, host: 'localhost', ca, ...options }, (res) => {
    let text = '';
    res.on('data', (data) => { text += data; });
    res.on('end', () => resolve(`${res.statusCode} ${text} ${req.reusedSocket}`));
  });
  req.on('error', reject);
  req.end(body);
});
const code = (options) => ask(options).catch((err) => err.code);
listener.listen(0, async () => {
  lines.push(await ask({ path: '/a' }));
  lines.push(await ask({ path: '/b', method: 'POST' }, 'x'.repeat(3000000)));
  lines.push(await code({ ca: undefined }));
  lines.push(await ask({ ca: undefined, rejectUnauthorized: false, path: '/unsafe' }));
  lines.push(await ask({ headers: { host: 'a.example.test' } }));
  lines.push(await code({ headers: { host: 'other.test' } }));
  lines.push(await ask({ agent: false, path: '/alone' }));
  const agent = new https.Agent({ keepAlive: true, ca });
  lines.push(await ask({ agent, ca: undefined, path: '/agent' }));
  lines.push(await ask({ agent, ca: undefined, path: '/agent' }));
  agent.destroy();
  https.get(`https://localhost:${listener.address().port}/get`, { ca }, (res) => {
    lines.push(String(res.resume().statusCode));
    res.on('end', () => {
      listener.closeAllConnections();
      listener.close();
    });
  });
});
process.on('exit', () => assert.deepStrictEqual(lines, [
  '200 GET /a 0 false', '200 POST /b 3000000 true', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', '200 GET /unsafe 0 false', '200 GET / 0 false',
  'ERR_TLS_CERT_ALTNAME_INVALID', '200 GET /alone 0 false', '200 GET /agent 0 false', '200 GET /agent 0 true', '200',
]));
