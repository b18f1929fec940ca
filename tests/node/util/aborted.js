// SPDX-License-Identifier: Apache-2.0
// util.aborted resolves when a signal aborts.

'use strict';

const assert = require('assert');
const { aborted } = require('util');

let done = 0;
const count = () => done++;
const controller = new AbortController();
aborted(controller.signal, {}).then(count);
aborted(AbortSignal.abort(), {}).then(count);
assert.rejects(aborted({}, {}), { code: 'ERR_INVALID_ARG_TYPE' }).then(count);
assert.rejects(aborted(controller.signal, null), { code: 'ERR_INVALID_ARG_TYPE' }).then(count);
setImmediate(() => {
  assert.strictEqual(done, 3);
  controller.abort();
});
process.on('exit', () => assert.strictEqual(done, 4));
