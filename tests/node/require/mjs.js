// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.throws(() => require('../../fixtures/require/esm.mjs'), { code: 'ERR_REQUIRE_ESM' });
