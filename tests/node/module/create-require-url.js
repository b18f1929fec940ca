// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { createRequire } = require('module');

// A URL has to be the path of a file of this machine.
for (const name of ['file://host/a', 'file:///a%2fb', new URL('file://host/a'), 'http://x/', 'a', '']) {
  if (process.platform === 'win32') continue;
  assert.throws(() => createRequire(name), { code: 'ERR_INVALID_ARG_VALUE' });
}
assert.strictEqual(typeof createRequire('file:///a%20b/c.js'), 'function');
assert.strictEqual(typeof createRequire(new URL('file:///a/')), 'function');
