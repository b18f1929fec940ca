// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const https = require('https');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

const http = require('http');
const tls = require('tls');
assert.ok(https.Server.prototype instanceof tls.Server && https.Agent.prototype instanceof http.Agent);
const agent = new https.Agent();
assert.deepStrictEqual([agent.defaultPort, agent.protocol], [443, 'https:']);
assert.strictEqual(agent.getName({ host: 'a', port: 1, ca: 'x', servername: 'b' }), 'a:1::x:::::::b::::::::::::');
assert.throws(() => https.request('http://a/'), { code: 'ERR_INVALID_PROTOCOL', message: 'Protocol "http:" not supported. Expected "https:"' });
assert.throws(() => http.request('https://a/'), { code: 'ERR_INVALID_PROTOCOL' });

// http takes an agent of https.
const listener = https.createServer(server, (req, res) => res.end('ok'));
let status;
listener.on('clientError', (err, socket) => socket.destroy());
listener.listen(0, () => {
  const options = { port: listener.address().port, host: 'localhost', protocol: 'https:', agent: new https.Agent({ ca }) };
  http.get(options, (res) => {
    status = res.statusCode;
    res.resume().on('end', () => listener.close());
  });
});

// What an heir of Agent assigns is its own.
function Mine() {
  http.Agent.call(this);
}
Object.setPrototypeOf(Mine.prototype, http.Agent.prototype);
const before = http.Agent.prototype.createConnection;
Mine.prototype.createConnection = () => {};
assert.strictEqual(http.Agent.prototype.createConnection, before);
process.on('exit', () => assert.strictEqual(status, 200));
