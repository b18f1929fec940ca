// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
function fail() { assert.fail('called'); }

assert.strictEqual(clearInterval(setInterval(fail, 1)), undefined);
clearInterval(setTimeout(fail, 1));
clearInterval();
clearInterval(null);
