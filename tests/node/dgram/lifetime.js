// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dgram = require('dgram');

// An unreferenced socket does not keep the program, a signal closes one, and what was sent before close arrives.
dgram.createSocket('udp4').bind(0).unref();
const controller = new AbortController();
let closed = 0;
dgram.createSocket({ type: 'udp4', signal: controller.signal }).bind(0).on('close', () => closed++);
setImmediate(() => controller.abort());
let got;
const receiver = dgram.createSocket('udp4', (data) => {
  got = data.toString();
  receiver.close(() => closed++);
});
receiver.bind(0, () => {
  const sender = dgram.createSocket('udp4');
  sender.bind(0, () => {
    sender.connect(receiver.address().port, () => {
      sender.send('last words');
      sender.close();
    });
  });
});
process.on('exit', () => assert.deepStrictEqual([closed, got], [2, 'last words']));
