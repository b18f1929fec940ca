// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const stream = require('stream');

// The four classes that IoT.js has.
for (const name of ['Stream', 'Readable', 'Writable', 'Duplex']) assert.strictEqual(typeof stream[name], 'function', name);
assert.ok(new stream.Stream() instanceof require('events').EventEmitter);
