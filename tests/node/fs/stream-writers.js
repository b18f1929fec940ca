// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');

// A file system of a script has write, writev or both, and each is a function.
const wrong = (name) => ({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: new RegExp(`"options.fs.${name}"`) });
const open = (own) => fs.createWriteStream('unused', { fs: { open() {}, close() {}, ...own } });
const write = () => {};

assert.throws(() => open({}), wrong('write'));
assert.throws(() => open({ write, writev: 'x' }), wrong('writev'));
assert.throws(() => open({ write: 'x', writev: write }), wrong('write'));
open({ write });
open({ write: null, writev: write });
