// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - throws.*ok 2 - next.*# pass 1\n# fail 1\n# cancelled 0\n
'use strict';
// What a test throws may refuse to be shown: the tests after it run all the same.
const test = require('node:test');
const { inspect } = require('util');
test('throws', () => { throw { [inspect.custom]() { throw new Error('unseen'); } }; });
test('next', () => {});
