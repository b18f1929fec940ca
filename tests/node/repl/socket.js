// SPDX-License-Identifier: Apache-2.0

'use strict';

const assert = require('assert');
const net = require('net');
const repl = require('repl');

// Each connection has variables of its own.
let open = 2;
const server = net.createServer((socket) => {
  const session = repl.start({ prompt: '', input: socket, output: socket, ignoreUndefined: true });
  session.context.port = socket.remotePort;
  session.on('exit', () => {
    socket.end();
    if (--open === 0) server.close();
  });
}).listen(0, '127.0.0.1', () => {
  for (const n of [1, 2]) {
    const client = net.connect(server.address().port, '127.0.0.1');
    let text = '';
    client.on('data', (data) => { text += data; });
    client.on('end', () => assert.strictEqual(text, `'undefined'\n${n}\n${client.localPort}\n`));
    client.write(`typeof own\nvar own = ${n}\nown\nport\n.exit\n`);
  }
});
process.on('exit', () => {
  assert.strictEqual(open, 0);
  assert.strictEqual(typeof own, 'undefined');
});
