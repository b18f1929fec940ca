// SPDX-License-Identifier: Apache-2.0

// JSON.stringify indents behind what is empty, shows the way round a circle,
// and refuses a boxed BigInt and what is nested too deeply.

const assert = require('assert');

assert.strictEqual(
  JSON.stringify({ a: [], b: {}, c: [[], 1] }, null, 1),
  '{\n "a": [],\n "b": {},\n "c": [\n  [],\n  1\n ]\n}'
);

const circle = { list: [{}] };
circle.list[0].back = circle;
assert.throws(() => JSON.stringify({ circle }), {
  name: 'TypeError',
  message:
    'Converting circular structure to JSON\n' +
    "    --> starting at object with constructor 'Object'\n" +
    "    |     property 'list' -> object with constructor 'Array'\n" +
    "    |     index 0 -> object with constructor 'Object'\n" +
    "    --- property 'back' closes the circle",
});

assert.throws(() => JSON.stringify(Object(1n)), { name: 'TypeError', message: 'Do not know how to serialize a BigInt' });

let deep = [];
for (let i = 0; i < 200000; i++) deep = [deep];
assert.throws(() => JSON.stringify(deep), RangeError);

assert.strictEqual(JSON.parse(5), 5);
