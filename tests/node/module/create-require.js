// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { createRequire } = require('module');
const path = require('path');
const dir = path.join(__dirname, '..', '..', 'fixtures', 'require');
const { href } = require('url').pathToFileURL(path.join(dir, 'x.js'));
for (const from of [path.join(dir, 'x.js'), dir + path.sep, href, new URL(href)]) {
  const req = createRequire(from);
  assert.strictEqual(req('./plain').dir, dir);
  assert.strictEqual(req.resolve('./plain'), path.join(dir, 'plain.js'));
  assert.strictEqual(req.cache, require.cache);
}
for (const bad of ['./x', 'https://example.com/x', {}, 5, undefined]) {
  assert.throws(() => createRequire(bad), { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
}
