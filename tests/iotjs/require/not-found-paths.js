// SPDX-License-Identifier: Apache-2.0
'use strict';
// The error of a module that is not found lists the files that were tried. Node.js does not say.
const assert = require('assert');
const path = require('path');

assert.throws(() => require('./nowhere'), (err) => {
  assert.ok(err.paths.includes(path.join(__dirname, 'nowhere')));
  assert.ok(err.paths.includes(path.join(__dirname, 'nowhere.js')));
  return true;
});
assert.throws(() => require('no-such-package/x'), (err) => {
  assert.ok(err.paths.includes(path.join(__dirname, 'node_modules', 'no-such-package', 'x')));
  return true;
});
