// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');

// The range is looked at before the file is.
const buffer = Buffer.alloc(4);
assert.throws(() => fs.readSync(9999, buffer, 0, 5, 0), RangeError);
assert.throws(() => fs.writeSync(9999, buffer, 3, 2, 0), RangeError);
assert.throws(() => fs.read(9999, buffer, -1, 2, 0, () => {}), RangeError);
