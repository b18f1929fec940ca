// SPDX-License-Identifier: Apache-2.0
// An AssertionError can be made whatever a script put on Object.prototype.

'use strict';

const assert = require('assert');

Object.prototype.get = () => {};
assert.throws(() => assert.fail('x'), { code: 'ERR_ASSERTION', message: 'x' });
delete Object.prototype.get;
