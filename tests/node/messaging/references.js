// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { port1, port2 } = new MessageChannel();
assert.strictEqual(port1.hasRef(), false);
const listener = () => {};
port1.on('message', listener);
assert.strictEqual(port1.hasRef(), true);
port1.off('message', listener);
assert.strictEqual(port1.hasRef(), false);
port2.onmessage = listener;
assert.strictEqual(port2.hasRef(), true);
port2.unref(); // the process ends although nobody closes a port
