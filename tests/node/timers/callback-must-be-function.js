// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const timers = require('timers');
for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
  assert.throws(() => timers[name](), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: 'The "callback" argument must be of type function. Received undefined',
  });
  assert.throws(() => timers[name]('code'), { message: /Received type string \('code'\)$/ });
}
