// SPDX-License-Identifier: Apache-2.0
// The classes of stream have a module each, as old packages require them.

'use strict';

const assert = require('assert');
const stream = require('stream');

assert.strictEqual(require('_stream_readable'), stream.Readable);
assert.strictEqual(require('_stream_writable'), stream.Writable);
assert.strictEqual(require('_stream_duplex'), stream.Duplex);
assert.strictEqual(require('_stream_transform'), stream.Transform);
assert.strictEqual(require('_stream_passthrough'), stream.PassThrough);
