// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
const { wrap } = Module;
Module.wrap = (code) => wrap('const injected = 5;' + code + ';exports.injected = injected;');
const plain = require('../../fixtures/require/plain');
Module.wrap = wrap;
assert.strictEqual(plain.injected, 5);
