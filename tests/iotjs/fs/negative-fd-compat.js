// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { called } = require('../../fixtures/fs/place');

// A file that cannot be is what the system says, not a RangeError.
assert.throws(() => fs.closeSync(-1), { name: 'Error' });
fs.close(-1, called((err) => assert.ok(err instanceof Error)));
