// SPDX-License-Identifier: Apache-2.0
// addEventListener reads the option passive, which scripts use to find out whether it is known.

'use strict';

const assert = require('assert');

let asked = false;
new EventTarget().addEventListener('x', null, { get passive() { asked = true; return false; } });
assert.ok(asked);
