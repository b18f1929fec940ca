// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// Local sockets: by a path, and on Linux by a name without a file.
const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-net-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
process.chdir(dir); // the system takes about a hundred bytes for a path

const through = (name, done) => {
  const server = net.createServer((socket) => {
    assert.deepStrictEqual([socket.remoteAddress, socket.remotePort, socket.address()], [undefined, undefined, {}]);
    socket.end('through');
  });
  server.listen(name, () => {
    assert.strictEqual(server.address(), name);
    let text = '';
    net.connect(name).setEncoding('utf8').on('data', (data) => { text += data; }).on('close', () => {
      assert.strictEqual(text, 'through');
      server.close(done);
    });
  });
};
let passed = 0;
const file = 'socket';
through(file, () => {
  passed++;
  assert.strictEqual(fs.existsSync(file), false);
});
if (process.platform === 'linux') {
  through(`\0iotjs-${process.pid}`, () => passed++);
  process.on('exit', () => assert.strictEqual(passed, 2));
}
