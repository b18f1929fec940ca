// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// The option lookup, the event of that name, and addresses that are none.
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const events = [];
  const client = net.connect({
    port, host: 'device.example', family: 4,
    lookup(host, options, callback) {
      assert.strictEqual(host, 'device.example');
      assert.deepStrictEqual(options, { family: 4, hints: 0 });
      process.nextTick(callback, null, '127.0.0.1', 4);
    },
  });
  client.on('lookup', (...args) => events.push(args));
  client.on('close', () => {
    assert.deepStrictEqual(events, [[null, '127.0.0.1', 4, 'device.example']]);
    server.close();
  });
  client.resume();
});

let left = 0;
process.on('exit', () => assert.strictEqual(left, 0));
const refuses = (answer, code, options) => {
  left++;
  const lookup = (host, opts, callback) => process.nextTick(callback, null, ...answer);
  net.connect({ port: 1, host: 'x', lookup, ...options }).on('error', (err) => {
    left--;
    assert.strictEqual(err.code, code);
  });
};
refuses(['nonsense', 4], 'ERR_INVALID_IP_ADDRESS', { family: 4 });
refuses(['127.0.0.1', 5], 'ERR_INVALID_ADDRESS_FAMILY', { family: 4 });
refuses([[{ address: 'nonsense', family: 4 }]], 'ERR_INVALID_IP_ADDRESS');
refuses([[{ address: '127.0.0.1', family: 5 }]], 'ERR_INVALID_ADDRESS_FAMILY');

left++;
const failing = net.connect({ port: 1, host: 'x', lookup: (host, options, callback) => process.nextTick(callback, new Error('no')) });
failing.on('lookup', (err, address, family, host) => assert.deepStrictEqual([err.message, address, family, host], ['no', undefined, undefined, 'x']));
failing.on('error', (err) => {
  left--;
  assert.strictEqual(err.message, 'no');
});
