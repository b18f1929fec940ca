// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const start = process.cwd();
process.chdir('/');
assert.strictEqual(process.cwd(), '/');
assert.throws(() => process.chdir('/no/such/folder'), {
  code: 'ENOENT', syscall: 'chdir', path: '/', dest: '/no/such/folder',
  message: "ENOENT: no such file or directory, chdir '/' -> '/no/such/folder'",
});
assert.throws(() => process.chdir(5), { code: 'ERR_INVALID_ARG_TYPE' });
process.chdir(start);
assert.strictEqual(process.cwd(), start);
