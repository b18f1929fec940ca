// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const tty = require('tty');

for (const v of [-1, 1.5, '1', null, undefined, NaN, 999999]) assert.strictEqual(tty.isatty(v), false);
const fd = fs.openSync(__filename);
assert.strictEqual(tty.isatty(fd), false);
for (const Class of [tty.ReadStream, tty.WriteStream]) {
  for (const v of [-1, 1.5, 'x']) {
    assert.throws(() => new Class(v), { name: 'RangeError', code: 'ERR_INVALID_FD', message: `"fd" must be a positive integer: ${v}` });
  }
  assert.throws(() => new Class(fd), {
    name: 'SystemError',
    code: 'ERR_TTY_INIT_FAILED',
    message: 'TTY initialization failed: uv_tty_init returned EINVAL (invalid argument)',
  });
  assert.throws(() => Class(fd), { code: 'ERR_TTY_INIT_FAILED' });
}
fs.closeSync(fd);
