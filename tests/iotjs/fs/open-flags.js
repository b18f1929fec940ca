// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made } = require('../../fixtures/fs/place');

// Every flag that the contract lists: those of a file that is there, those that
// make it, those that must make it.
const file = made('file', 'x');
for (const flags of ['r', 'rs', 'sr', 'r+', 'rs+', 'sr+', 'w', 'w+', 'a', 'a+']) fs.closeSync(fs.openSync(file, flags));
for (const flags of ['wx', 'xw', 'wx+', 'xw+', 'ax', 'xa', 'ax+', 'xa+']) {
  assert.throws(() => fs.openSync(file, flags), Error, flags);
  fs.closeSync(fs.openSync(at(flags), flags));
  assert.ok(fs.existsSync(at(flags)), flags);
}
for (const flags of ['r', 'rs', 'sr', 'r+', 'rs+', 'sr+']) assert.throws(() => fs.openSync(at('none'), flags), Error, flags);
for (const flags of ['nonsense', {}]) assert.throws(() => fs.openSync(file, flags), TypeError);
