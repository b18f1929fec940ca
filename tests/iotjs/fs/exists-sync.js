// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, dir } = require('../../fixtures/fs/place');

assert.strictEqual(fs.existsSync(made('file', '')), true);
assert.strictEqual(fs.existsSync(dir), true);
for (const path of [at('none'), '', null, undefined, 0, 5, {}, [], true]) assert.strictEqual(fs.existsSync(path), false);
