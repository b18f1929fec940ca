// SPDX-License-Identifier: Apache-2.0

// A text cannot be written as 'buffer'.

'use strict';
const assert = require('assert');
const net = require('net');

const server = net.createServer((socket) => socket.resume());
server.listen(0, () => {
  const client = net.connect(server.address().port, () => {
    assert.throws(() => client.write('text', 'buffer'),
      { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: 'Second argument must be a buffer' });
    client.destroy();
    server.close();
  });
});
