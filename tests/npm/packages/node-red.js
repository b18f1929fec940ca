// SPDX-License-Identifier: Apache-2.0

// node-red's runtime: it starts, takes a flow of an HTTP endpoint with a function node, and answers.
'use strict';
const assert = require('assert');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const { createRequire } = require('module');
const RED = require('node-red');

const express = createRequire(require.resolve('node-red'))('express'); // the version that it knows

const userDir = fs.mkdtempSync(path.join(os.tmpdir(), 'red-'));
const flow = [
  { id: 'tab', type: 'tab', label: 'Test' },
  { id: 'in', type: 'http in', z: 'tab', url: '/double', method: 'get', wires: [['fn']] },
  { id: 'fn', type: 'function', z: 'tab', func: 'msg.payload = { n: msg.req.query.n * 2 };\nreturn msg;', outputs: 1, wires: [['out']] },
  { id: 'out', type: 'http response', z: 'tab', wires: [] },
];
fs.writeFileSync(path.join(userDir, 'flows.json'), JSON.stringify(flow));

const app = express();
const server = http.createServer(app);
RED.init(server, {
  userDir, flowFile: 'flows.json', httpAdminRoot: '/admin', httpNodeRoot: '/', logging: { console: { level: 'error' } },
  credentialSecret: 'x', editorTheme: { palette: { catalogues: [] } },
});
app.use('/admin', RED.httpAdmin);
app.use('/', RED.httpNode);
server.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  RED.events.once('flows:started', async () => {
    assert.deepStrictEqual(await (await fetch(base + '/double?n=21')).json(), { n: 42 });
    assert.strictEqual((await (await fetch(base + '/admin/flows')).json()).length, 4);
    await RED.stop();
    server.close();
    server.closeAllConnections();
    fs.rmSync(userDir, { recursive: true });
    console.log('ok');
  });
  await RED.start();
});
