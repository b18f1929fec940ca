// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { OutgoingMessage } = require('http');
const { called } = require('../../fixtures/http/raw');

// The time-out is that of the socket: the one a script assigned, or the one
// that is announced later.
const now = new OutgoingMessage();
now.socket = { setTimeout: called((ms) => assert.strictEqual(ms, 42)) };
assert.strictEqual(now.setTimeout(42), now);

const later = new OutgoingMessage();
later.setTimeout(23);
later.emit('socket', { setTimeout: called((ms) => assert.strictEqual(ms, 23)) });

const heard = new OutgoingMessage();
heard.setTimeout(1, called(() => {}));
heard.emit('timeout');
