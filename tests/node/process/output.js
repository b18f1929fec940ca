// SPDX-License-Identifier: Apache-2.0
// stdout: ^a\nbytes\n\xe9\n$
// stderr: ^to stderr\n$
'use strict';
const assert = require('assert');
assert.strictEqual(process.stdout.fd, 1);
assert.strictEqual(process.stdout.isTTY, undefined);
let called = false;
process.stdout.write('a\n', () => { called = true; });
assert.strictEqual(called, false);
process.stdout.write(new Uint8Array([98, 121, 116, 101, 115, 10]));
process.stdout.write('c3a90a', 'hex');
process.stderr.write('to stderr\n');
assert.throws(() => process.stdout.write(5), { code: 'ERR_INVALID_ARG_TYPE' });
setImmediate(() => assert.strictEqual(called, true));
