// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const e = new EventEmitter();
for (const method of ['on', 'once', 'off', 'prependListener', 'prependOnceListener']) {
  assert.throws(() => e[method]('x', null), {
    name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
    message: 'The "listener" argument must be of type function. Received null',
  });
}
assert.throws(() => e.setMaxListeners(-1), { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => e.setMaxListeners('1'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => { EventEmitter.defaultMaxListeners = NaN; }, { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => { EventEmitter.captureRejections = 1; }, { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new EventEmitter({ captureRejections: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => EventEmitter.getEventListeners({}, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
