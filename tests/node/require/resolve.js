// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require.resolve('../../fixtures/require/plain'), at('plain.js'));
assert.strictEqual(require.resolve('fs'), 'fs');
assert.strictEqual(require.resolve('node:fs'), 'node:fs');
assert.strictEqual(require.resolve('near', { paths: [at('app')] }), at('app', 'node_modules', 'near', 'index.js'));
assert.strictEqual(require.resolve('./use', { paths: [at('app'), at('app', 'deep')] }), at('app', 'use.js'));
assert.throws(() => require.resolve('near'), { code: 'MODULE_NOT_FOUND' });
assert.throws(() => require.resolve('near', { paths: [at('places')] }), { code: 'MODULE_NOT_FOUND' });
assert.throws(() => require.resolve('x', { paths: 5 }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => require.resolve(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(require.resolve.paths('fs'), null);
assert.deepStrictEqual(require.resolve.paths('./x'), [__dirname]);
assert.deepStrictEqual(require.resolve.paths('x').slice(0, module.paths.length), module.paths);
