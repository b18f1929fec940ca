// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require('../../fixtures/require/folder').index, false);
assert.strictEqual(require('../../fixtures/require/folder/').index, true);
assert.strictEqual(require('../../fixtures/require/folder/.').index, true);
assert.strictEqual(require('../../fixtures/require/json-folder').index, 'json');
assert.strictEqual(require('../../fixtures/require/main-folder').main, 'start');
assert.strictEqual(require('../../fixtures/require/bad-main').fallback, true);
assert.throws(() => require('../../fixtures/require/no-main'), {
  code: 'MODULE_NOT_FOUND',
  path: at('no-main', 'package.json'),
  requestPath: '../../fixtures/require/no-main',
  message: `Cannot find module '${at('no-main', 'nowhere.js')}'. ` +
    'Please verify that the package.json has a valid "main" entry',
});
assert.throws(() => require('../../fixtures/require/bad-package'), (err) => err instanceof Error &&
  err.message.includes(at('bad-package', 'package.json')));
