// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// With an encoding, object mode passes text on and decodes bytes.
const chunks = [];
const stream = new Readable({ objectMode: true, encoding: 'utf8', read() {} });
stream.on('data', (chunk) => chunks.push(chunk));
stream.push('text');
stream.push(Buffer.from('bytes'));
assert.throws(() => stream.push({ a: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
setImmediate(() => assert.deepStrictEqual(chunks, ['text', 'bytes']));
