// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const size = 3 * 1024 * 1024;
const child = cp.spawn('cat');
let got = 0;
child.stdout.on('data', (data) => { got += data.length; });
child.stdin.end(Buffer.alloc(size, 'x'));
process.on('exit', () => assert.strictEqual(got, size));
