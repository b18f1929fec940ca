// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const timer = setTimeout(() => assert.fail('kept the loop alive'), 60000);
assert.strictEqual(timer.hasRef(), true);
assert.strictEqual(timer.unref(), timer);
assert.strictEqual(timer.hasRef(), false);
assert.strictEqual(timer.ref().hasRef(), true);
timer.unref();
const immediate = setImmediate(() => {});
assert.strictEqual(immediate.unref(), immediate);
assert.strictEqual(immediate.hasRef(), false);
assert.strictEqual(immediate.ref().hasRef(), true);
