// SPDX-License-Identifier: Apache-2.0
'use strict';
// What is no JavaScript is refused before any of it runs.
const assert = require('assert');
const vm = require('vm');
const constructors = [
  Function,
  (function* () {}).constructor,
  (async () => {}).constructor,
  (async function* () {}).constructor,
];

const refused = [
  '"use strict"; "\\01"', '"use strict"; "a\\\\\\7"', '"use strict"; "\\08"', '"use strict"; "\\8"', '"use strict"; 010',
  'function f() { "\\1"; "use strict"; }', '(() => { "use strict"; return "\\2"; })',
  '(function (...a) { "use strict"; })', '((...a) => { "use strict"; })', '({ m(a, ...b) { "use strict"; } })',
  '(async (...a) => { "use strict"; })', '/[/', '(function () { return /[/\n })', 'x = /a\n/',
];
for (const source of refused) {
  assert.throws(() => new vm.Script(source), SyntaxError, source);
  assert.throws(() => (0, eval)(source), SyntaxError, source);
}

const accepted = [
  '"\\01"', '"use strict"; "\\0"', '"use strict"; "\\0a"', '"use strict"; "\\\\01"', '"use strict"; "\\x01\\u0001"',
  '"use strict"; (function (...a) {})', '(function (...a) { 1; "use strict"; })', '(function (a) { "use strict"; })',
  '"use strict"; String.raw`\\01`', '/[/]/', '/\\//',
];
for (const source of accepted) new vm.Script(source);

for (const F of constructors) {
  for (const parts of [
    ['...a', '"use strict"'], ['/*', '*/){'], ['a) { }, function (', ''], ['', '}, function () {'], ['`', '`) {'],
    ['/[/'], ['a', '/[/'], ['a', '"use strict"; "\\1"'],
  ]) {
    assert.throws(() => F(...parts), SyntaxError, JSON.stringify(parts));
    assert.throws(() => new F(...parts), SyntaxError, JSON.stringify(parts));
  }
  assert.strictEqual(typeof F('a = 1, { b }', '...c', 'return { a, b, c }'), 'function');
  assert.strictEqual(typeof F('a //', '//'), 'function');
}
