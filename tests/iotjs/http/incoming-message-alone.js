// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A message on a socket: setTimeout is the socket's, and tells both.
const { IncomingMessage } = require('http_incoming');
assert.strictEqual(IncomingMessage, http.IncomingMessage);
const socket = new (require('net').Socket)();
const message = new IncomingMessage(socket);
assert.strictEqual(message.socket, socket);
message.setTimeout(10, called(() => {}));
message.emit('timeout');
socket.setTimeout(0);
