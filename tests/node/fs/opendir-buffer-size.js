// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
for (const bufferSize of [null, '', '1', {}]) {
  assert.throws(() => fs.opendirSync(__dirname, { bufferSize }), { code: 'ERR_INVALID_ARG_TYPE' });
}
for (const bufferSize of [0, -1, 0.5, NaN]) {
  assert.throws(() => fs.opendirSync(__dirname, { bufferSize }), { code: 'ERR_OUT_OF_RANGE' });
}
fs.opendirSync(__dirname, { bufferSize: 1 }).closeSync();
