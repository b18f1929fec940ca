// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

// 'lookup' has the error, and then 'error'.
let looked;
const client = net.connect(80, 'no-such-host.invalid');
client.on('lookup', called((err) => { looked = err; }));
client.on('error', called((err) => assert.strictEqual(err, looked)));
client.on('close', called(() => {}));
