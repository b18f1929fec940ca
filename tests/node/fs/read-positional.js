// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
// With all of its arguments, read wants a buffer and not options in its place.
const fd = fs.openSync(__filename, 'r');
const unexpected = () => assert.fail('called back');
for (const buffer of [undefined, null, {}, []]) {
  assert.throws(() => fs.read(fd, buffer, 0, 4, 0, unexpected),
    { code: 'ERR_INVALID_ARG_TYPE', message: /^The "buffer" argument must be an instance of Buffer, TypedArray, or DataView/ });
}
for (const offset of [{}, []]) {
  assert.throws(() => fs.read(fd, Buffer.alloc(4), offset, 4, 0, unexpected),
    { code: 'ERR_INVALID_ARG_TYPE', message: /^The "offset" argument must be of type number/ });
}
fs.closeSync(fd);
