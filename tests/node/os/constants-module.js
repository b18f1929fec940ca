// SPDX-License-Identifier: Apache-2.0

// require('constants') is an ordinary object: old packages call its hasOwnProperty.
'use strict';
const assert = require('assert');
const constants = require('constants');

assert.ok(constants.hasOwnProperty('O_RDONLY')); // eslint-disable-line no-prototype-builtins
assert.strictEqual(constants.SIGINT, 2);
assert.ok(Object.isFrozen(constants));
