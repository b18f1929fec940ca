// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');

// The loop goes on without the standard input.
let closed = false;
fs.close(0, (err) => { closed = !err; });
let later = false;
setTimeout(() => { later = true; }, 1);
process.on('exit', () => assert.deepStrictEqual([closed, later], [true, true]));
