// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// 'end' waits for the data to be taken, and comes once.
const lonely = new Readable({ read() {} });
lonely.on('end', () => assert.fail('nobody read'));
lonely.push('x');
lonely.push(null);

const r = new Readable({ read() {} });
let ends = 0;
r.on('end', () => ends++);
r.push('x');
r.push(null);
r.resume();
process.on('exit', () => assert.strictEqual(ends, 1));
