// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// Who listens for 'error' has it; else push throws.
const r = new Readable();
const errors = [];
assert.throws(() => r.push({}), { name: 'TypeError', message: 'Invalid chunk' });
r.on('error', (err) => errors.push(err.name + ' ' + err.message));
for (const chunk of [5, true, {}, [1], undefined]) r.push(chunk);
assert.deepStrictEqual(errors, Array(5).fill('TypeError Invalid chunk'));
