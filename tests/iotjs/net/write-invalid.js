// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const socket = new net.Socket();
for (const data of [5, {}, true, undefined, null, [1]]) {
  assert.throws(() => socket.write(data), TypeError, String(data));
}
