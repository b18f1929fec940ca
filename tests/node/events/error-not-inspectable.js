// SPDX-License-Identifier: Apache-2.0
// An emitted object whose inspect function throws is reported as unhandled all the same.

'use strict';

const assert = require('assert');
const EventEmitter = require('events');
const { inspect } = require('util');

const odd = { [inspect.custom]() { throw new Error('no'); } };
assert.throws(() => new EventEmitter().emit('error', odd), {
  name: 'Error', code: 'ERR_UNHANDLED_ERROR', message: 'Unhandled error. ([object Object])', context: odd,
});
