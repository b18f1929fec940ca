// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { port1, port2 } = new MessageChannel();
const got = [];
const listener = (...args) => got.push(args);
assert.strictEqual(port2.on('message', listener), port2);
port2.once('message', () => got.push('once'));
port2.addEventListener('message', (event) => got.push(event.data));
assert.strictEqual(port2.listenerCount('message'), 3);
port1.postMessage(1);
port1.postMessage(2);
port2.on('message', (n) => {
  if (n !== 2) return;
  port2.off('message', listener);
  port1.close();
});
port2.emit('custom');
process.on('exit', () => assert.deepStrictEqual(got, [[1], 'once', 1, [2], 2]));
