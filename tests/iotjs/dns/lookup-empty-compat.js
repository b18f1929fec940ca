// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const dns = require('dns');
const { called } = require('../../fixtures/http/raw');

// No name is none that can be found. In Node.js the address is null.
dns.lookup('', 4, called((...args) => {
  assert.strictEqual(args.length, 1);
  assert.strictEqual(args[0].code, 'ENOTFOUND');
}));
