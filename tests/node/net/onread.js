// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// The option onread: what is read goes into the script's own buffer.
const buffer = Buffer.alloc(4);
const parts = [];
const server = net.createServer((socket) => socket.end('hello world')).listen(0, '127.0.0.1', () => {
  const client = net.connect({
    ...server.address(), host: '127.0.0.1',
    onread: {
      buffer,
      callback(n, b) {
        assert.strictEqual(this, client);
        assert.strictEqual(b, buffer);
        parts.push(b.toString('latin1', 0, n));
        return true;
      },
    },
  });
  client.on('data', () => assert.fail('data'));
  client.on('close', () => server.close());
});

// A callback that returns false stops reading until resume.
const slow = [];
const second = net.createServer((socket) => socket.end('abcdef')).listen(0, '127.0.0.1', () => {
  const client = net.connect({
    ...second.address(), host: '127.0.0.1',
    onread: {
      buffer: Buffer.alloc(2),
      callback(n, b) {
        slow.push(b.toString('latin1', 0, n));
        setTimeout(() => {
          slow.push('resume');
          client.resume();
        }, 10);
        return false;
      },
    },
  });
  client.on('close', () => second.close());
});
process.on('exit', () => assert.deepStrictEqual(slow, ['ab', 'resume', 'cd', 'resume', 'ef', 'resume']));
process.on('exit', () => assert.deepStrictEqual(parts, ['hell', 'o wo', 'rld']));
