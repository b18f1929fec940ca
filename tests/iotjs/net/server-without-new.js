// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
assert.ok(net.Server() instanceof net.Server);
assert.ok(net.Server({ allowHalfOpen: true }).allowHalfOpen);
assert.ok(new net.Socket() instanceof net.Socket);
assert.ok(net.Socket({ allowHalfOpen: true }) instanceof require('stream').Duplex);
