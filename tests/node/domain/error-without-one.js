// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const domain = require('domain');
const EventEmitter = require('events');

// An 'error' without an error is told to the domain as one.
const d = domain.create();
const emitter = new EventEmitter();
d.add(emitter);
let told;
d.on('error', (err) => { told = err; });
emitter.emit('error');
assert.ok(told instanceof Error);
assert.strictEqual(told.code, 'ERR_UNHANDLED_ERROR');
assert.strictEqual(told.message, 'Unhandled error.');
assert.strictEqual(told.domainEmitter, emitter);
