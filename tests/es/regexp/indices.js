// SPDX-License-Identifier: Apache-2.0

// The flag d gives the places of all groups.
'use strict';
const assert = require('assert');

const re = /a(?<n>b)?(c)?/dg;
const m = re.exec('xxabz');
assert.deepStrictEqual([...m.indices], [[2, 4], [3, 4], undefined]);
assert.deepStrictEqual(m.indices.groups.n, [3, 4]);
assert.strictEqual(Object.getPrototypeOf(m.indices.groups), null);
assert.deepStrictEqual(Object.keys(m), ['0', '1', '2', 'index', 'input', 'groups', 'indices']);
assert.strictEqual(re.flags, 'dg');
assert.strictEqual(re.hasIndices, true);
assert.strictEqual('indices' in /a/.exec('a'), false);
assert.strictEqual(/a/d.exec('a').indices.groups, undefined);
