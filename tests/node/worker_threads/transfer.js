// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { MessageChannel, Worker, isMainThread, parentPort } = require('worker_threads');

if (!isMainThread) {
  parentPort.once('message', ({ port, buffer, view }) => {
    view[0] = 9;
    assert.strictEqual(view.buffer, buffer);
    port.postMessage(buffer, [buffer]);
    assert.strictEqual(buffer.byteLength, 0);
    port.close();
  });
  return;
}
const worker = new Worker(__filename);
const { port1, port2 } = new MessageChannel();
const { buffer } = new Uint8Array([1, 2, 3]);
worker.postMessage({ port: port2, buffer, view: new Uint8Array(buffer) }, [buffer, port2]);
assert.strictEqual(buffer.byteLength, 0);
let got;
let closed = false;
port1.on('message', (message) => { got = message; });
port1.on('close', () => { closed = true; });
process.on('exit', () => {
  assert.deepStrictEqual([...new Uint8Array(got)], [9, 2, 3]);
  assert(closed);
});
