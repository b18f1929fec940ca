// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// read() gives all that waits, null when there is nothing.
const r = new Readable({ read() {} });
assert.strictEqual(r.read(), null);
r.push('ab');
r.push('cd');
let data = '';
r.on('readable', () => {
  const chunk = r.read();
  if (chunk !== null) data += chunk;
  assert.strictEqual(r.read(), null);
});
process.on('exit', () => assert.strictEqual(data, 'abcd'));
