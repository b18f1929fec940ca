// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// A kept connection that the server closes leaves the agent, without an error;
// a large body waits for 'drain'.
const server = http.createServer({ keepAliveTimeout: 30 }, (req, res) => {
  req.resume();
  req.on('end', () => res.end('x'));
});
server.listen(0, '127.0.0.1', () => {
  const options = { host: '127.0.0.1', port: server.address().port };
  http.get(options, (res) => res.resume()).on('socket', (socket) => socket.on('close', () => {
    assert.deepStrictEqual(Object.keys(http.globalAgent.freeSockets), []);
    assert.strictEqual(http.globalAgent.totalSocketCount, 0);
    upload(options);
  }));
});

let drained = false;
process.on('exit', () => assert.ok(drained));

function upload(options) {
  const req = http.request({ ...options, method: 'POST' }, (res) => {
    res.resume();
    res.on('end', () => server.close());
  });
  assert.strictEqual(req.write(Buffer.alloc(3e6)), false);
  req.on('drain', () => {
    drained = true;
    req.end();
  });
}
