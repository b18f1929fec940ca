// SPDX-License-Identifier: Apache-2.0
// modes: both
// Either function clears either kind, and nothing at all is no mistake.
var assert = require('assert');
function fail() { assert.fail('called'); }

assert.strictEqual(clearTimeout(setTimeout(fail, 1)), undefined);
clearTimeout(setInterval(fail, 1));
clearTimeout();
clearTimeout(null);
