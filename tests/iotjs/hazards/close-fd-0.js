// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');

// The loop goes on without the standard input.
let closed = false;
fs.close(0, (err) => { closed = !err; });
setTimeout(() => assert.strictEqual(closed, true), 20);
process.on('exit', () => assert.strictEqual(closed, true));
