// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// A stream without _read that got nothing but its end has 'end' though nobody reads it.
const empty = new Readable();
let ends = 0;
empty.on('end', () => ends++);
empty.push(null);
process.on('exit', () => assert.strictEqual(ends, 1));
