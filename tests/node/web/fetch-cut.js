// SPDX-License-Identifier: Apache-2.0
'use strict';
// Servers that break off or send what is no HTTP.
const assert = require('assert');
const net = require('net');

// with answers one request with bytes and closes the connection.
async function answered(bytes, use) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.from(bytes, 'latin1')));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(await fetch(`http://127.0.0.1:${server.address().port}`));
  } finally {
    server.close();
  }
}
const text = (response) => response.text();
const ok = 'HTTP/1.1 200 OK\r\n';

const fails = (bytes, message, use = text) => assert.rejects(answered(bytes, use), (err) => {
  assert.deepStrictEqual([err.name, err.message], ['TypeError', message]);
  assert.ok(err.cause instanceof Error);
  return true;
});

async function main() {
  await fails('', 'fetch failed');
  await fails('HTTX/1.1 200 OK\r\n\r\n', 'fetch failed');
  await fails(`${ok}a: ${'b'.repeat(20000)}\r\n\r\n`, 'fetch failed');
  await fails(`${ok}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\nabc`, 'fetch failed');
  await fails('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', 'fetch failed');
  await fails(`${ok}content-length: 10\r\n\r\nabc`, 'terminated');
  await fails(`${ok}transfer-encoding: chunked\r\n\r\n5\r\nab`, 'terminated');
  await fails(`${ok}transfer-encoding: chunked\r\n\r\n2\r\nab\r\n`, 'terminated');
  await fails(`${ok}transfer-encoding: chunked\r\n\r\nzz\r\n`, 'terminated');
  await fails(`${ok}content-length: 10\r\n\r\nabc`, 'terminated', async (response) => {
    const reader = response.body.getReader();
    assert.strictEqual((await reader.read()).value.length, 3);
    return reader.read();
  });
  assert.strictEqual(await answered(`${ok}\r\nuntil the end`, text), 'until the end');
  assert.strictEqual(await answered('HTTP/1.0 200 OK\r\n\r\nold', text), 'old');
  assert.strictEqual(await answered(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${ok}content-length: 2\r\n\r\nhi`, text), 'hi');
  assert.strictEqual(await answered(`${ok}x: \xe9\r\n\r\n`, (response) => response.headers.get('x')), '\xe9');
}

main().then(() => console.log('told'));
