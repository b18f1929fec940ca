// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dgram = require('dgram');

// All the ways to send, to a socket of either version.
const got = [];
const receiver = dgram.createSocket('udp4', (data, from) => {
  assert.deepStrictEqual([from.address, from.family, from.size], ['127.0.0.1', 'IPv4', data.length]);
  got.push(data.toString());
  if (got.length < 6) return;
  receiver.close();
  sender.close();
});
const sender = dgram.createSocket('udp4');
receiver.bind(0, '127.0.0.1', () => {
  const { address, family, port } = receiver.address();
  assert.deepStrictEqual([address, family, port > 0], ['127.0.0.1', 'IPv4', true]);
  sender.send('text', port, (err, bytes) => assert.deepStrictEqual([err, bytes], [null, 4]));
  sender.send(Buffer.from('bytes'), port, '127.0.0.1');
  sender.send(Buffer.from('xpartx'), 1, 4, port, 'localhost');
  sender.send(['a', Buffer.from('list')], port);
  sender.send(new DataView(new Uint8Array([118, 105]).buffer), port);
  sender.send([], port, () => {});
});
const six = dgram.createSocket('udp6', (data, from) => {
  assert.deepStrictEqual([data.toString(), from.address, from.family], ['six', '::1', 'IPv6']);
  six.close();
});
six.bind(0, '::1', () => six.send('six', six.address().port, '::1'));
process.on('exit', () => assert.deepStrictEqual(got.sort(), ['', 'alist', 'bytes', 'part', 'text', 'vi']));
