// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.throws(() => require('../../fixtures/require/syntax'), (err) => {
  assert.ok(err instanceof SyntaxError);
  assert.strictEqual(err.message, "Unexpected token '='");
  assert.ok(err.stack.startsWith(`${at('syntax.js')}:2\nconst bad = = 2;\n            ^\n\nSyntaxError: `), err.stack);
  return true;
});
