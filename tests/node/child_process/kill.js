// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const child = cp.spawn('sleep', ['100']);
assert.strictEqual(child.killed, false);
assert.strictEqual(child.kill(0), true);
assert.strictEqual(child.kill('SIGTERM'), true);
assert.strictEqual(child.killed, true);
assert.throws(() => child.kill('SIGNOT'), { code: 'ERR_UNKNOWN_SIGNAL' });
let ended;
child.on('exit', (code, signal) => { ended = [code, signal, child.signalCode, child.exitCode]; });
process.on('exit', () => assert.deepStrictEqual(ended, [null, 'SIGTERM', 'SIGTERM', null]));
