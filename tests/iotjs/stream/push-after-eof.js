// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const r = new Readable({ read() {} });
let errors = 0;
r.on('error', (err) => {
  assert.ok(/^stream\.push\(\) after EOF/.test(err.message), err.message);
  errors++;
});
r.push(null);
r.push('late');
process.on('exit', () => assert.strictEqual(errors, 1));
