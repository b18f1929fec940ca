// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// A name with addresses of both families: each is tried, and the first that answers wins.
const both = [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }];
const lookup = (host, options, callback) => {
  assert.strictEqual(options.all, true);
  process.nextTick(callback, null, both);
};
assert.strictEqual(net.getDefaultAutoSelectFamily(), true);
assert.strictEqual(net.getDefaultAutoSelectFamilyAttemptTimeout(), 250);

let passed = 0;
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const client = net.connect({ port, host: 'x', lookup });
  const attempts = [];
  client.on('connectionAttempt', (address, to, family) => attempts.push([address, to, family]));
  client.on('connect', () => {
    assert.strictEqual(client.remoteAddress, '127.0.0.1');
    assert.deepStrictEqual(attempts, [['::1', port, 6], ['127.0.0.1', port, 4]]);
    assert.deepStrictEqual(client.autoSelectFamilyAttemptedAddresses, [`::1:${port}`, `127.0.0.1:${port}`]);
    passed++;
  });
  client.resume().on('close', () => server.close(() => refused(port)));
});

function refused(port) {
  net.connect({ port, host: 'x', lookup }).on('error', (err) => {
    assert.strictEqual(err.constructor, AggregateError);
    assert.strictEqual(err.code, err.errors[0].code); // EADDRNOTAVAIL where there is no IPv6
    assert.strictEqual(err.errors[1].code, 'ECONNREFUSED');
    assert.deepStrictEqual(err.errors.map((e) => e.address), ['::1', '127.0.0.1']);
    passed++;
  });
  net.setDefaultAutoSelectFamily(false);
  net.connect({ port, host: 'x', lookup: (host, options, callback) => process.nextTick(callback, null, '127.0.0.1', 4) })
    .on('error', (err) => {
      assert.strictEqual(err.constructor, Error);
      passed++;
    });
}
process.on('exit', () => assert.strictEqual(passed, 3));
