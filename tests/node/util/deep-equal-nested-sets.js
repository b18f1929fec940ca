// SPDX-License-Identifier: Apache-2.0
// Collections that contain themselves are compared by their shape.

'use strict';

const assert = require('assert');

const a = new Set();
const b = new Set();
const c = new Set();
a.add(a);
b.add(b);
c.add(a);
assert.deepStrictEqual(b, c);
assert.notDeepStrictEqual(b, new Set([1]));

const loop = { next: null };
loop.next = loop;
const other = { next: { next: null } };
other.next.next = other.next;
assert.throws(() => assert.deepStrictEqual({ loop }, { loop: { next: 1 } }));
assert.deepStrictEqual(other.next, loop);
