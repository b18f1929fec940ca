// SPDX-License-Identifier: Apache-2.0

// The methods of strings that make HTML.
'use strict';
const assert = require('assert');

assert.strictEqual('x'.anchor('a"b'), '<a name="a&quot;b">x</a>');
assert.strictEqual('x'.link('/'), '<a href="/">x</a>');
assert.strictEqual('x'.fontcolor(3), '<font color="3">x</font>');
assert.strictEqual('x'.fontsize(), '<font size="undefined">x</font>');
const tags = { big: 'big', blink: 'blink', bold: 'b', fixed: 'tt', italics: 'i', small: 'small', strike: 'strike', sub: 'sub', sup: 'sup' };
for (const name of Object.keys(tags)) {
  assert.strictEqual('ä\ud800'[name](), `<${tags[name]}>ä\ud800</${tags[name]}>`);
  assert.strictEqual(String.prototype[name].name, name);
}
assert.strictEqual(''.anchor.length, 1);
assert.strictEqual(''.big.length, 0);
assert.throws(() => ''.big.call(null), TypeError);
