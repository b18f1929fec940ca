// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { receiveMessageOnPort } = require('worker_threads');

const outer = new MessageChannel();
const inner = new MessageChannel();
inner.port1.postMessage('waits'); // goes along
outer.port1.postMessage({ port: inner.port2 }, [inner.port2]);
const { message: { port } } = receiveMessageOnPort(outer.port2);
assert(port instanceof MessagePort);
assert.notStrictEqual(port, inner.port2);
assert.deepStrictEqual(receiveMessageOnPort(port), { message: 'waits' });
inner.port2.postMessage('lost');
inner.port1.postMessage('later');
assert.deepStrictEqual(receiveMessageOnPort(port), { message: 'later' });
