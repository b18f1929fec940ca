// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 0
'use strict';
const assert = require('assert');
const deep = () => 1 + deep();
assert.throws(deep, RangeError);
