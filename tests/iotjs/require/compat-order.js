// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require(at('places', 'shadow-use')).from, 'sibling');
assert.throws(() => require('nowhere'), { message: 'Module not found: nowhere', code: 'MODULE_NOT_FOUND' });
assert.throws(() => require(''), { message: 'Module not found: ' });
assert.throws(() => require('../../fixtures/require/throws'), TypeError);
assert.strictEqual(require('../../fixtures/require/throws').partial, true);
const Module = require('module');
assert.strictEqual(Module.tryPath(at('plain.js')), at('plain.js'));
assert.strictEqual(Module.tryPath(dir), false);
assert.strictEqual(Module.resolveModPath(at('plain'), module), at('plain.js'));
assert.strictEqual(Module.resolveFilepath('plain', [dir]), at('plain.js'));
assert.strictEqual(Module.resolveDirectories('x', module)[0], __dirname + '/');
assert.strictEqual(Module.load(at('plain'), module).dir, dir);
assert.ok(at('plain.js') in Module.cache);
