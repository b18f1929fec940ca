// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');

// socketPath leads to a socket in the file system; host is what is sent.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-'));
process.chdir(dir); // the system takes about a hundred bytes for a path
const socketPath = 's';
const agent = new http.Agent({ keepAlive: true });
const server = http.createServer((req, res) => res.end(`${req.headers.host} ${req.url}`));
const ask = (options) => new Promise((resolve) => {
  const req = http.get({ agent, ...options }, (res) => {
    let body = '';
    res.on('data', (piece) => { body += piece; });
    res.on('end', () => setImmediate(resolve, `${body} ${req.reusedSocket}`));
  });
  req.on('error', (err) => resolve(`${err.code} ${err.syscall} ${err.address === `${socketPath}x`}`));
});
server.listen(socketPath, async () => {
  assert.strictEqual(await ask({ socketPath, path: '/p' }), 'localhost /p false');
  assert.strictEqual(await ask({ socketPath }), 'localhost / true');
  assert.strictEqual(await ask({ socketPath, host: 'h', port: 1 }), 'h:1 / false');
  assert.strictEqual(await ask({ socketPath: `${socketPath}x` }), 'ENOENT connect true');
  agent.destroy();
  server.close(() => fs.rmSync(dir, { recursive: true }));
});
