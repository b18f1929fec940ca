// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const tls = require('tls');
const { called } = require('../../fixtures/http/raw');

// Without a port it is that of https.
const ports = [];
tls.TLSSocket.prototype.connect = called(function connect(options) {
  ports.push(options.port);
  return this;
}, 2);
tls.connect({ host: 'name.test' });
tls.connect({ host: 'name.test', port: 1 });
assert.deepEqual(ports, [443, 1]);
