// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const socket = new net.Socket();
socket.on('error', () => assert.fail());
socket.end();
socket.end();
