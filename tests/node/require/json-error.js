// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const at = (...names) => path.join(dir, ...names);

assert.throws(() => require('../../fixtures/require/bad.json'), (err) => err instanceof SyntaxError &&
  err.message === `${at('bad.json')}: Expected double-quoted property name in JSON at position 10`);
assert.throws(() => require('../../fixtures/require/empty.json'), (err) => err instanceof SyntaxError &&
  err.message === `${at('empty.json')}: Unexpected end of JSON input`);
