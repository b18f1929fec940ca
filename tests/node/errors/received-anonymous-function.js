// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');

// A function without a name leaves its place in the message empty.
assert.throws(() => Buffer.alloc((() => () => {})()), { message: 'The "size" argument must be of type number. Received function ' });
assert.throws(() => Buffer.alloc(function f() {}), { message: 'The "size" argument must be of type number. Received function f' });
