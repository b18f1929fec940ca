// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
const { constants } = os;
assert.deepStrictEqual(Object.keys(constants), ['UV_UDP_REUSEADDR', 'dlopen', 'errno', 'signals', 'priority']);
assert.strictEqual(constants.errno.ENOENT, 2);
assert.strictEqual(constants.errno.EWOULDBLOCK, constants.errno.EAGAIN);
assert.strictEqual(constants.signals.SIGKILL, 9);
assert.strictEqual(constants.signals.SIGTERM, 15);
assert.strictEqual(constants.priority.PRIORITY_HIGHEST, -20);
assert.throws(() => { os.constants = 5; }, TypeError);
const all = require('constants');
assert.ok(Object.isFrozen(all));
for (const group of ['dlopen', 'errno', 'signals', 'priority']) {
  for (const name of Object.keys(constants[group])) assert.strictEqual(all[name], constants[group][name]);
}
assert.strictEqual(all.O_RDONLY, require('fs').constants.O_RDONLY);
