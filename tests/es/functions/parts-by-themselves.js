// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const classes = [Function, (function* () {}).constructor, (async () => {}).constructor];

const refused = [
  ['/*', '*/){'], ['a', '}{'], ['a){}//', 'b'], ['', '}); throw 1; (function () {'], ['a', '*/'], ['a = function () {', '}'],
  ['a', '}, function () {'], ['a', '/*'], ['`', '`) {'], ['a', '})('], ['"', '") {'],
];
for (const F of classes) {
  for (const args of refused) assert.throws(() => F(...args), { name: 'SyntaxError' }, JSON.stringify(args));
  for (const args of refused) assert.throws(() => new F(...args), { name: 'SyntaxError' }, JSON.stringify(args));
}

assert.strictEqual(Function('a', 'b //', 'return a + b')(1, 2), 3);
assert.strictEqual(Function('a /* one */, b', 'return a + b')(1, 2), 3);
assert.strictEqual(Function('{ a }', '[b] = [2]', 'if (a) { return `}${a + b}}`; } /* } */')({ a: 1 }), '}3}');
assert.strictEqual(Function('a = ")"', 'return a /* }) */')(), ')');
assert.strictEqual(Function('return "}" + /[}\\]]/.source')(), '}[}\\]]');
assert.strictEqual(String(Function('a', 'b', 'return a')), 'function anonymous(a,b\n) {\nreturn a\n}');
