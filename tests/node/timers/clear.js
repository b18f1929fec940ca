// SPDX-License-Identifier: Apache-2.0

// A timer is cleared by its object or its number; other things are ignored.
const assert = require('assert');
const fail = () => assert.fail('called');
clearTimeout(setTimeout(fail, 1));
clearInterval(setTimeout(fail, 1));
clearTimeout(setInterval(fail, 1));
clearTimeout(+setTimeout(fail, 1));
clearTimeout(`${+setTimeout(fail, 1)}`);
clearImmediate(setImmediate(fail));
setTimeout(fail, 1).close();
for (const nothing of [undefined, null, {}, 'abc', 12345678, Symbol('s')]) clearTimeout(nothing);
const cleared = setTimeout(fail, 1);
clearTimeout(cleared);
assert.strictEqual(cleared.refresh(), cleared);
assert.strictEqual(cleared._destroyed, true);
