// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
const load = Module._load;
const seen = [];
Module._load = function (id, parent, isMain) {
  seen.push([id, parent === module, isMain]);
  return id === 'virtual' ? 'made up' : load.apply(this, arguments);
};
assert.strictEqual(require('virtual'), 'made up');
assert.strictEqual(require('path'), require('node:path'));
Module._load = load;
assert.deepStrictEqual(seen, [['virtual', true, false], ['path', true, false], ['node:path', true, false]]);
assert.throws(() => require('virtual'), { code: 'MODULE_NOT_FOUND' });
