// SPDX-License-Identifier: Apache-2.0
'use strict';
// The field imports of package.json may name a built-in module. require() of Node.js 20 fails there.
const assert = require('assert');
const path = require('path');

const { req } = require(path.join(__dirname, '..', '..', 'fixtures', 'require', 'imports', 'main'));
assert.strictEqual(req('#path'), path);
