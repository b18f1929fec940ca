// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at } = require('../../fixtures/fs/place');

// The callback is optional; the path is text or a Buffer.
fs.exists('');
fs.exists(at('none'));
for (const path of [5, undefined, null, {}, true]) {
  assert.throws(() => fs.exists(path, () => {}), { name: 'TypeError', message: 'Path should be a string or a buffer' });
}
