// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  assert.strictEqual(process.env.NODE_CHANNEL_FD, undefined);
  process.on('message', (message) => {
    process.send({ echo: message, args: process.argv.slice(2), connected: process.connected });
    if (message === 'last') process.disconnect();
  });
  return;
}
const child = cp.fork(__filename, ['child', 'more']);
const got = [];
const order = [];
child.on('message', (message) => got.push(message.echo));
for (const name of ['disconnect', 'exit', 'close']) child.on(name, () => order.push(name));
child.send({ text: 'é\n😀', list: [1, null, true] }, (err) => order.push(err));
child.send('last');
assert.strictEqual(child.connected, true);
assert.throws(() => child.send(undefined), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => child.send(Symbol('s')), { code: 'ERR_INVALID_ARG_TYPE' });
process.on('exit', () => {
  assert.deepStrictEqual(got, [{ text: 'é\n😀', list: [1, null, true] }, 'last']);
  // The process may be reaped before its channel was read to the end: only 'close' waits for both.
  assert.deepStrictEqual(order.slice().sort(), ['close', 'disconnect', 'exit', null]);
  assert.strictEqual(order[0], null);
  assert.strictEqual(order.at(-1), 'close');
  assert.strictEqual(child.connected, false);
  child.on('error', () => {});
  child.send('x', (err) => assert.strictEqual(err.code, 'ERR_IPC_CHANNEL_CLOSED'));
});
