// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
assert.throws(() => require('node:wasi'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
