// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A message for itself, and its time-out.
const { OutgoingMessage } = require('http_outgoing');
assert.strictEqual(OutgoingMessage, http.OutgoingMessage);
const message = new OutgoingMessage();
message.on('timeout', called(() => {}));
message.setTimeout(10, called(() => {}));
message.emit('timeout');
