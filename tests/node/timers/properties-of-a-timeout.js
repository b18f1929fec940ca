// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const fn = () => {};
const timeout = setTimeout(fn, 5);
const interval = setInterval(fn, 7);
assert.strictEqual(timeout.constructor.name, 'Timeout');
assert.strictEqual(timeout._onTimeout, fn);
assert.strictEqual(timeout._repeat, null);
assert.strictEqual(interval._repeat, 7);
assert.strictEqual(typeof timeout[Symbol.toPrimitive](), 'number');
timeout.mine = 'kept';
assert.strictEqual(timeout.mine, 'kept');
clearTimeout(timeout);
clearInterval(interval);
assert.strictEqual(timeout._onTimeout, null);
assert.strictEqual(timeout._idleTimeout, -1);
assert.strictEqual(setImmediate(fn).constructor.name, 'Immediate');
