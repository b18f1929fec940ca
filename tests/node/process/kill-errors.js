// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
for (const pid of ['x', 1.5, null, {}, undefined]) {
  assert.throws(() => process.kill(pid), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
}
assert.throws(() => process.kill(process.pid, 'SIGNONE'),
  { name: 'TypeError', code: 'ERR_UNKNOWN_SIGNAL', message: 'Unknown signal: SIGNONE' });
assert.throws(() => process.kill(0x7ffffff0, 0), { code: 'ESRCH', syscall: 'kill', message: 'kill ESRCH' });
assert.throws(() => process.kill(process.pid, 9999), { code: 'EINVAL' });
