// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const v8 = require('v8');

for (const name of ['writeHeapSnapshot', 'getHeapSnapshot']) {
  assert.throws(() => v8[name](), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' });
}
v8.setFlagsFromString('--anything');
