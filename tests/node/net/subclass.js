// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// Sockets and servers of a class of the script.
const util = require('util');
function Old(options) {
  if (!(this instanceof Old)) return new Old(options);
  net.Socket.call(this, options);
  this.tag = 'old';
}
util.inherits(Old, net.Socket);
class Loud extends net.Socket {
  say(text) { return this.write(text.toUpperCase()); }
}
class Echo extends net.Server {
  constructor() {
    super((socket) => socket.pipe(socket));
    this.tag = 'echo';
  }
}
const said = [];
const server = new Echo();
server.listen(0, '127.0.0.1', () => {
  assert.strictEqual(server.tag, 'echo');
  const old = Old();
  assert.ok(old instanceof require('stream').Duplex && old instanceof net.Stream);
  old.connect(server.address().port, '127.0.0.1', () => old.end(old.tag));
  old.on('data', (data) => said.push(String(data))).on('close', () => {
    const loud = new Loud();
    loud.connect(server.address());
    loud.say('loud');
    loud.end();
    loud.on('data', (data) => said.push(String(data))).on('close', () => server.close());
  });
});
process.on('exit', () => assert.deepStrictEqual(said, ['old', 'LOUD']));
