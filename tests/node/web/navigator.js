// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');

// Node.js has it since version 21.
if (typeof navigator === 'undefined') return;

assert.deepStrictEqual(Object.keys(Navigator.prototype),
  ['hardwareConcurrency', 'language', 'languages', 'userAgent', 'platform']);
assert.strictEqual(navigator.hardwareConcurrency, os.availableParallelism());
assert.match(navigator.userAgent, /^[\w.]+\/\S+$/);
assert.match(navigator.language, /^[a-z]{2,3}(-[A-Z]{2})?$/);
assert.deepStrictEqual(navigator.languages, [navigator.language]);
assert.strictEqual(Object.prototype.toString.call(navigator), '[object Navigator]');
assert.throws(() => new Navigator(), { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
assert.throws(() => Object.getOwnPropertyDescriptor(Navigator.prototype, 'userAgent').get.call({}), TypeError);
