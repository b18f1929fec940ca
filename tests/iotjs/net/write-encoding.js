// SPDX-License-Identifier: Apache-2.0
'use strict';
// A socket refuses the encoding 'buffer' of a string at once; Node.js does when it sends it.
const assert = require('assert');
const net = require('net');

const socket = new net.Socket();
assert.throws(() => socket.write('x', 'buffer'), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: 'Second argument must be a buffer' });
