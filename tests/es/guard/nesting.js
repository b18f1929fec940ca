// SPDX-License-Identifier: Apache-2.0
'use strict';
// A limit of ours: Node.js has another depth.
const assert = require('assert');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };

const deep = (n, open, close) => open.repeat(n) + close.repeat(n);
assert.throws(() => JSON.parse(deep(3e6, '[', ']')), tooDeep);
assert.throws(() => JSON.parse(deep(1e6, '{"a":', '}')), tooDeep);
assert.throws(() => Function('return ' + deep(1e5, '[', ']')), tooDeep);
assert.throws(() => new Function(deep(1e5, '(', ')')), tooDeep);
assert.throws(() => (0, eval)(deep(1e5, '[', ']')), tooDeep);
assert.throws(() => eval(deep(1e5, '[', ']')), tooDeep);
assert.throws(() => eval('eval(' + JSON.stringify(deep(1e5, '{', '}')) + ')'), tooDeep);

let caught;
try {
  eval(deep(2e6, '[', ']'));
} catch (err) {
  caught = err.name;
}
assert.strictEqual(caught, 'RangeError');

assert.strictEqual(JSON.parse(deep(1000, '[', ']')).length, 1);
assert.strictEqual(JSON.parse(JSON.stringify('['.repeat(2e5))).length, 2e5);
assert.strictEqual(Function(`return '${'('.repeat(2e4)}'`)().length, 2e4);
