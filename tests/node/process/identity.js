// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
for (const name of ['getuid', 'geteuid', 'getgid', 'getegid']) assert(Number.isInteger(process[name]()), name);
assert(Array.isArray(process.getgroups()));
process.setuid(process.getuid());
assert.throws(() => process.setuid('no-such-user-here'), { code: 'ERR_UNKNOWN_CREDENTIAL' });
assert.throws(() => process.setgid({}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.setgid(-1), { code: 'ERR_OUT_OF_RANGE' });

const old = process.umask('027');
assert.strictEqual(process.umask(), 0o27);
assert.strictEqual(process.umask(old), 0o27);
assert.throws(() => process.umask('9'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => process.umask(-1), { code: 'ERR_OUT_OF_RANGE' });
