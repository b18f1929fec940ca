// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const net = require('net');

// Many small chunks in one packet, read in turns: more than a stream holds at a
// time. Nothing comes afterwards that could wake the reader.
const COUNT = 60;
const chunked = ('400\r\n' + 'x'.repeat(1024) + '\r\n').repeat(COUNT) + '0\r\n\r\n';

function measure(message, done) {
  let n = 0;
  message.on('readable', () => {
    setImmediate(() => {
      for (let piece; (piece = message.read()) !== null;) n += piece.length;
    });
  });
  message.on('end', () => done(n));
}

function measureByPromise(message, done) {
  let n = 0;
  const iterator = message[Symbol.asyncIterator]();
  const step = () => iterator.next().then((r) => (r.done ? done(n) : (n += r.value.length, step())));
  step();
}

const raw = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' + chunked));
});
const server = http.createServer((req, res) => {
  const how = req.url === '/promise' ? measureByPromise : measure;
  how(req, (n) => res.end(String(n)));
});

raw.listen(0, '127.0.0.1', () => server.listen(0, '127.0.0.1', async () => {
  for (const how of [measure, measureByPromise]) {
    const agent = new http.Agent({ keepAlive: true });
    const n = await new Promise((resolve) => {
      http.get({ port: raw.address().port, host: '127.0.0.1', agent }, (res) => how(res, resolve));
    });
    assert.strictEqual(n, COUNT * 1024);
    agent.destroy();
  }
  for (const path of ['/turns', '/promise']) {
    const answer = await new Promise((resolve) => {
      const socket = net.connect(server.address().port, '127.0.0.1', () => {
        socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`);
      });
      socket.once('data', (data) => { socket.destroy(); resolve(String(data)); });
    });
    assert.match(answer, new RegExp(`\r\n\r\n${COUNT * 1024}$`));
  }
  raw.close();
  server.close();
}));
