// SPDX-License-Identifier: Apache-2.0
'use strict';
// require() of an ES module gives its namespace.
const assert = require('assert');

const namespace = require('../../fixtures/require/esm.mjs');
assert.strictEqual(namespace.default, 1);
assert.strictEqual(require('../../fixtures/require/esm.mjs'), namespace);
