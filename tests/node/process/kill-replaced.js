// SPDX-License-Identifier: Apache-2.0

// process.kill goes through process._kill, which scripts replace.

'use strict';

const assert = require('assert');

const real = process._kill;
let sent;
process._kill = (...args) => { sent = args; return 0; };
assert.strictEqual(process.kill(0, 'SIGHUP'), true);
assert.deepStrictEqual(sent, [0, 1]);
process.kill(process.pid);
assert.deepStrictEqual(sent, [process.pid, 15]);
process._kill = real;
assert.throws(() => process.kill(process.pid, 1234), { code: 'EINVAL', message: 'kill EINVAL', syscall: 'kill' });
