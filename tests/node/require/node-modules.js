// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require(at('app', 'use')).near, 'near');
const deep = require(at('app', 'deep', 'use'));
assert.strictEqual(deep.near, 'deeper');
assert.deepStrictEqual(deep.paths.slice(0, 2), [at('app', 'deep', 'node_modules'), at('app', 'node_modules')]);
assert.deepStrictEqual(require(at('app', 'slash')), { builtin: 'function', package: 'buffer' });
