// SPDX-License-Identifier: Apache-2.0

// RegExp.escape makes a pattern of a text that matches it and nothing else.
'use strict';
const assert = require('assert');

assert.strictEqual(RegExp.escape('a.b'), '\\x61\\.b');
assert.strictEqual(RegExp.escape('_(x)*'), '_\\(x\\)\\*');
assert.strictEqual(RegExp.escape('-\n \u2028'), '\\x2d\\n\\x20\\u2028');
assert.strictEqual(RegExp.escape('\ud800'), '\\ud800');
assert.strictEqual(RegExp.escape('\u{1f600}'), '\u{1f600}');
for (const text of ['$1.00 (a|b)', '[x]{2}', '/path\\to', '0a', 'ü,=&']) {
  assert.ok(new RegExp(`^${RegExp.escape(text)}$`).test(text), text);
}
assert.throws(() => RegExp.escape(1), TypeError);
