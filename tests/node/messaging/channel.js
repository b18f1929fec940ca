// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { port1, port2 } = new MessageChannel();
const got = [];
port2.onmessage = (event) => {
  assert(event instanceof MessageEvent);
  assert.strictEqual(event.target, port2);
  got.push(event.data);
  if (event.data === 'last') port2.close();
};
port1.ref();
port1.on('close', () => got.push('closed'));
port1.postMessage(1);
port1.postMessage({ a: [2] });
port1.postMessage('last');
assert.deepStrictEqual(got, []);
process.on('exit', () => assert.deepStrictEqual(got, [1, { a: [2] }, 'last', 'closed']));
