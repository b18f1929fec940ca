// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const path = require('path');

const fails = (fn, message) => assert.throws(fn, { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });

for (const flavour of [path.posix, path.win32]) {
  for (const name of ['normalize', 'isAbsolute', 'join', 'dirname', 'basename', 'extname', 'parse']) {
    fails(() => flavour[name](undefined), 'The "path" argument must be of type string. Received undefined');
    fails(() => flavour[name](null), 'The "path" argument must be of type string. Received null');
    fails(() => flavour[name]({}), 'The "path" argument must be of type string. Received an instance of Object');
  }
  fails(() => flavour.join('a', 1), 'The "path" argument must be of type string. Received type number (1)');
  fails(() => flavour.resolve('a', true), 'The "paths[1]" argument must be of type string. Received type boolean (true)');
  fails(() => flavour.relative(1, 2), 'The "from" argument must be of type string. Received type number (1)');
  fails(() => flavour.relative('a'), 'The "to" argument must be of type string. Received undefined');
  fails(() => flavour.basename('a', 1), 'The "suffix" argument must be of type string. Received type number (1)');
  fails(() => flavour.format('a'), 'The "pathObject" argument must be of type object. Received type string (\'a\')');
  assert.strictEqual(flavour.toNamespacedPath(5), 5);
}
