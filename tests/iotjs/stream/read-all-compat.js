// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// What read gives is emitted too; less than all is not implemented.
const r = new Readable();
r.push('ab');
r.push('cd');
const emitted = [];
r.addListener('data', (chunk) => emitted.push(String(chunk)));
assert.throws(() => r.read(3), { name: 'Error', message: 'not implemented' });
assert.strictEqual(r.read(0), null);
assert.strictEqual(String(r.read()), 'abcd');
assert.strictEqual(r.read(), null);
assert.deepStrictEqual(emitted, ['abcd']);
