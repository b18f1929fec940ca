// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const r = new Readable({ read() {} });
assert.strictEqual(typeof r.isPaused(), 'boolean');
r.on('data', () => {});
assert.strictEqual(r.isPaused(), false);
r.pause();
assert.strictEqual(r.isPaused(), true);
