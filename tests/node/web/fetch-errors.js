// SPDX-License-Identifier: Apache-2.0
'use strict';
// Failures are TypeErrors whose cause says what went wrong.
const assert = require('assert');
const net = require('net');

const fails = (promise, check) => assert.rejects(promise, (err) => {
  assert.strictEqual(err.name, 'TypeError');
  assert.strictEqual(err.message, 'fetch failed');
  check(err.cause);
  return true;
});
const says = (message) => (cause) => assert.strictEqual(cause.message, message);
const has = (properties) => (cause) => {
  for (const [name, value] of Object.entries(properties)) assert.strictEqual(cause[name], value);
};

async function arguments_() {
  await assert.rejects(fetch('/x'), { name: 'TypeError', message: 'Failed to parse URL from /x' });
  await assert.rejects(fetch('http://u:p@localhost/'), { name: 'TypeError' });
  await assert.rejects(fetch(), { name: 'TypeError' });
  await assert.rejects(fetch('http://localhost', { method: 'a b' }), { name: 'TypeError' });
  await assert.rejects(fetch('http://localhost', { headers: { 'a\r\nb': 'c' } }), { name: 'TypeError' });
  await assert.rejects(fetch('http://localhost', { headers: { a: 'b\r\nc: d' } }), { name: 'TypeError' });
}

async function places() {
  for (const port of [1, 25, 6000, 10080]) await fails(fetch(`http://127.0.0.1:${port}/`), says('bad port'));
  await fails(fetch('about:blank'), says('about scheme is not supported'));
  await fails(fetch('file:///etc/passwd'), says('file scheme is not supported'));
  await fails(fetch('nothing:x'), says('unknown scheme'));
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  await fails(fetch(`http://127.0.0.1:${port}/`),
    has({ code: 'ECONNREFUSED', syscall: 'connect', address: '127.0.0.1', port }));
}

async function headers() {
  await fails(fetch('http://127.0.0.1:9999', { headers: { 'transfer-encoding': 'chunked' } }),
    says('invalid transfer-encoding header'));
}

arguments_().then(places).then(headers).then(() => console.log('failed as they should'));
