// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fixture = (name) => '../../fixtures/esm/' + name;

const both = require(fixture('both.mjs'));
assert.deepStrictEqual({ ...both }, { __esModule: true, default: 'default', named: 'named' });
assert.strictEqual(require(fixture('both.mjs')), both);
const counter = require(fixture('counter.mjs'));
counter.increment();
assert.strictEqual(counter.count, 1);
assert.strictEqual(require(fixture('star-two.mjs'))[Symbol.toStringTag], 'Module');
assert.strictEqual(require(fixture('star-two.mjs')).__esModule, undefined);
assert.strictEqual(require(fixture('as-commonjs.mjs'))(), 'called');
assert.deepStrictEqual({ ...require(fixture('detected.js')) }, { __esModule: true, default: 'undefined', name: 'detected.js' });
assert.strictEqual(require(fixture('node_modules/typed')).default, true);
assert.throws(() => require(fixture('awaits.mjs')), { code: 'ERR_REQUIRE_ASYNC_MODULE' });
assert.throws(() => require(fixture('thrower.mjs')), { message: 'at once' });
assert.throws(() => require(fixture('thrower.mjs')), { message: 'at once' });
assert.strictEqual(globalThis.evaluations, 1);
import(fixture('both.mjs')).then((ns) => {
  assert.strictEqual(ns.__esModule, undefined);
  assert.strictEqual(ns.named, both.named);
});
