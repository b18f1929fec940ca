// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { receiveMessageOnPort } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
port1.postMessage(1);
port1.postMessage(undefined);
assert.deepStrictEqual(receiveMessageOnPort(port2), { message: 1 });
assert.deepStrictEqual(receiveMessageOnPort(port2), { message: undefined });
assert.strictEqual(receiveMessageOnPort(port2), undefined);
