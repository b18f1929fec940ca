// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.strictEqual(require('node:path'), path);
assert.strictEqual(require('iotjs:path'), path);
assert.strictEqual(require('path/posix'), path.posix);
assert.strictEqual(require('node:path/win32'), path.win32);
assert.strictEqual(require('util/types'), require('util').types);
assert.strictEqual(require('assert/strict'), assert.strict);
assert.strictEqual(require('sys'), require('util'));
assert.strictEqual(require('process'), process);
assert.strictEqual(require('console'), console);
assert.throws(() => require('iotjs:nothing'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
assert.throws(() => require('path_win32'), { code: 'MODULE_NOT_FOUND' });
