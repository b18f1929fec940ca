// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { markAsUntransferable } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
const fails = (fn, code) => assert.throws(fn, { code });
const refuses = (fn, message) => assert.throws(fn, { name: 'DataCloneError', code: 25, message });
fails(() => port1.postMessage(), 'ERR_MISSING_ARGS');
fails(() => port1.postMessage(1, 1), 'ERR_INVALID_ARG_TYPE');
fails(() => port1.postMessage(1, [1]), 'ERR_INVALID_TRANSFER_OBJECT');
fails(() => port1.postMessage(port2), 'ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST');
fails(() => new MessagePort(), 'ERR_CONSTRUCT_CALL_INVALID');
fails(() => MessageChannel(), 'ERR_CONSTRUCT_CALL_REQUIRED');
refuses(() => port1.postMessage(() => 1), '() => 1 could not be cloned.');
refuses(() => port1.postMessage(Symbol('s')), 'Symbol(s) could not be cloned.');
refuses(() => port1.postMessage(port1, [port1]), 'Transfer list contains source port');
const buffer = new ArrayBuffer(1);
refuses(() => port1.postMessage(buffer, [buffer, buffer]), 'Transfer list contains duplicate ArrayBuffer');
assert.strictEqual(buffer.byteLength, 1);
markAsUntransferable(buffer);
port1.postMessage(buffer, [buffer]); // a copy
assert.strictEqual(buffer.byteLength, 1);
assert.throws(() => port1.postMessage({ get a() { throw new RangeError('mine'); } }), RangeError);
