// SPDX-License-Identifier: Apache-2.0

'use strict';

// An object inside itself is shown as a numbered reference.

const assert = require('assert');
const { inspect } = require('util');

const one = { name: 'one' };
one.self = one;
assert.strictEqual(inspect(one), "<ref *1> { name: 'one', self: [Circular *1] }");

const map = new Map();
map.set('map', map);
assert.strictEqual(inspect(map), "<ref *1> Map(1) { 'map' => [Circular *1] }");

const a = {};
const b = { a };
a.b = b;
assert.strictEqual(inspect([a, b]), '[\n  <ref *1> { b: { a: [Circular *1] } },\n  <ref *2> { a: <ref *1> { b: [Circular *2] } }\n]');

const shared = {};
assert.strictEqual(inspect([shared, shared]), '[ {}, {} ]');
