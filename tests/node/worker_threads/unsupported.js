// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread } = require('worker_threads');

if (isMainThread) {
  new Worker(__filename).on('error', (err) => { throw err; });
  return;
}
for (const name of ['abort', 'chdir', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid']) {
  assert.throws(() => process[name]('x'), {
    name: 'TypeError', code: 'ERR_WORKER_UNSUPPORTED_OPERATION', message: `process.${name}() is not supported in workers`,
  });
}
assert.strictEqual(typeof process.umask(), 'number');
assert.throws(() => process.umask(0), { code: 'ERR_WORKER_UNSUPPORTED_OPERATION' });
assert.strictEqual(process.send, undefined);
