// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
for (const args of [[], [{}], [{ host: '127.0.0.1' }], [() => {}], [{ port: null }]]) {
  assert.throws(() => net.createServer().listen(...args), { name: 'Error', message: 'invalid argument - need port number' }, JSON.stringify(args));
}
