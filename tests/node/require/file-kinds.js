// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.deepStrictEqual(require('../../fixtures/require/data'), { a: [1, 2, { b: null }] });
assert.deepStrictEqual(require('../../fixtures/require/bom.json'), { bom: true });
assert.strictEqual(require('../../fixtures/require/bom').bom, true);
assert.strictEqual(require('../../fixtures/require/extensionless').extensionless, true);
assert.strictEqual(require('../../fixtures/require/other.ext').ext, 'other');
assert.strictEqual(require('../../fixtures/require/common.cjs').kind, 'cjs');
const crlf = require('../../fixtures/require/shebang-crlf');
assert.strictEqual(crlf.a, 1);
assert.match(crlf.line, /shebang-crlf\.js:3:\d+/);
