// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dgram = require('dgram');

const got = [];
const receiver = dgram.createSocket('udp4', (data) => {
  got.push(data.toString());
  if (got.length === 2) receiver.close();
});
receiver.bind(0, () => {
  const client = dgram.createSocket('udp4');
  assert.throws(() => client.remoteAddress(), { code: 'ERR_SOCKET_DGRAM_NOT_CONNECTED' });
  client.connect(receiver.address().port, () => {
    assert.deepStrictEqual(client.remoteAddress(), { address: '127.0.0.1', family: 'IPv4', port: receiver.address().port });
    assert.throws(() => client.connect(1), { code: 'ERR_SOCKET_DGRAM_IS_CONNECTED', message: 'Already connected' });
    assert.throws(() => client.send(Buffer.from('x'), 0, 1, 1, '127.0.0.1'), { code: 'ERR_SOCKET_DGRAM_IS_CONNECTED' });
    client.send('one');
    client.send(Buffer.from('xtwo'), 1, 3, (err, bytes) => {
      assert.deepStrictEqual([err, bytes], [null, 3]);
      client.disconnect();
      client.close();
    });
  });
});
process.on('exit', () => assert.deepStrictEqual(got.sort(), ['one', 'two']));
