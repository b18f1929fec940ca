// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

// bytesWritten and path, which IoT.js forgot.
const w = fs.createWriteStream(at('file'));
assert.strictEqual(w.path, at('file'));
assert.strictEqual(w.bytesWritten, 0);
w.on('ready', () => w.end('hello'));
w.on('close', called(() => assert.strictEqual(w.bytesWritten, 5)));
