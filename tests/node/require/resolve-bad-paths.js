// SPDX-License-Identifier: Apache-2.0

// require.resolve takes options.paths only as an array of strings.

'use strict';

const assert = require('assert');

assert.throws(() => require.resolve('x', { paths: 'folder' }), {
  name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message: "The property 'options.paths' is invalid. Received 'folder'",
});
assert.throws(() => require.resolve('x', { paths: [1] }), {
  name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
  message: 'The "paths[0]" argument must be of type string. Received type number (1)',
});
