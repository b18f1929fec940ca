// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

const file = made('file', 'x');
for (const flags of [null, undefined, 5, '']) assert.throws(() => fs.openSync(file, flags), TypeError, String(flags));
assert.throws(() => fs.openSync(file), TypeError);
assert.throws(() => fs.open(file, null, () => {}), TypeError);
