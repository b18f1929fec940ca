// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
// A writev of a script must be a function, even where there is a write.
const files = { open() {}, write() {}, close() {} };
for (const writev of ['x', 5, {}]) {
  assert.throws(() => fs.createWriteStream('unused', { fs: { ...files, writev } }),
    { code: 'ERR_INVALID_ARG_TYPE', message: /^The "options\.fs\.writev" property must be of type function/ });
}
for (const writev of [undefined, null, () => {}]) fs.createWriteStream('unused', { fs: { ...files, writev } });
