// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const v8 = require('v8');

const before = v8.getHeapStatistics();
assert(before.used_heap_size > 0 && before.used_heap_size <= before.total_heap_size);
assert(before.heap_size_limit >= before.used_heap_size);
const keep = [];
for (let i = 0; i < 500000; i++) keep.push({ i });
assert(v8.getHeapStatistics().used_heap_size > before.used_heap_size + (4 << 20));
assert.strictEqual(keep.length, 500000);
for (const space of v8.getHeapSpaceStatistics()) assert(space.space_used_size <= space.space_size);
