// SPDX-License-Identifier: Apache-2.0

// A host that is no text is a mistake, unless a function of the script looks it
// up.

'use strict';
const assert = require('assert');
const net = require('net');

const wrong = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: /The "hostname" argument must be of type string/ };
assert.throws(() => net.connect({ port: 1, host: 5 }), wrong);
assert.throws(() => net.connect({ port: 1, host: {} }), wrong);

let asked;
const socket = net.connect({ port: 1, host: 5, lookup: (host, options, cb) => {
  asked = host;
  cb(new Error('on purpose'));
} });
socket.on('error', (err) => {
  assert.strictEqual(err.message, 'on purpose');
  assert.strictEqual(String(asked), '5');
});
