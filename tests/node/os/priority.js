// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
const { PRIORITY_LOW, PRIORITY_NORMAL } = os.constants.priority;
assert.throws(() => os.getPriority('1'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => os.getPriority(2 ** 31), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => os.setPriority(0, 20), {
  code: 'ERR_OUT_OF_RANGE', message: 'The value of "priority" is out of range. It must be >= -20 && <= 19. Received 20',
});
assert.throws(() => os.setPriority(0, 1.5), { code: 'ERR_OUT_OF_RANGE' });
if (process.platform !== 'win32') {
  assert.throws(() => os.getPriority(2 ** 31 - 1), {
    name: 'SystemError', code: 'ERR_SYSTEM_ERROR', syscall: 'uv_os_getpriority',
    message: 'A system error occurred: uv_os_getpriority returned ESRCH (no such process)',
  });
  if (os.getPriority() === PRIORITY_NORMAL) {
    os.setPriority(PRIORITY_LOW);
    assert.strictEqual(os.getPriority(process.pid), PRIORITY_LOW);
  }
}
