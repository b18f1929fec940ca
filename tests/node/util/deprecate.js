// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.deprecate warns once and leaves the function as it is.

const assert = require('assert');
const { deprecate } = require('util');

const warnings = [];
process.on('warning', (w) => warnings.push(`${w.name} ${w.code} ${w.message}`));

const old = deprecate((a) => a + 1, 'old is old', 'DEP_TEST');
assert.strictEqual(old(1), 2);
assert.strictEqual(old(2), 3);
deprecate(() => {}, 'another text', 'DEP_TEST')();

class Thing { constructor(x) { this.x = x; } }
const OldThing = deprecate(Thing, 'Thing is old');
assert.strictEqual(new OldThing(5).x, 5);
assert.ok(new OldThing(5) instanceof Thing);

assert.throws(() => deprecate(() => {}, 'm', 5), { code: 'ERR_INVALID_ARG_TYPE' });

process.on('exit', () => {
  assert.deepStrictEqual(warnings, [
    'DeprecationWarning DEP_TEST old is old', 'DeprecationWarning undefined Thing is old',
  ]);
});
