// SPDX-License-Identifier: Apache-2.0

// The methods of String.prototype that put a string between tags.

'use strict';

const assert = require('assert');

assert.strictEqual('a"b'.anchor('x"y'), '<a name="x&quot;y">a"b</a>');
assert.strictEqual('t'.link('u'), '<a href="u">t</a>');
assert.strictEqual('t'.fontcolor('red'), '<font color="red">t</font>');
assert.strictEqual('t'.fontsize(7), '<font size="7">t</font>');
const tags = { big: 'big', blink: 'blink', bold: 'b', fixed: 'tt', italics: 'i', small: 'small', strike: 'strike', sub: 'sub', sup: 'sup' };
for (const [method, tag] of Object.entries(tags)) {
  assert.strictEqual('t'[method](), `<${tag}>t</${tag}>`);
  assert.strictEqual(String.prototype[method].length, 0);
  assert.ok(!Object.keys(String.prototype).includes(method));
}
assert.strictEqual(String.prototype.bold.call(5), '<b>5</b>');
for (const none of [null, undefined]) assert.throws(() => String.prototype.bold.call(none), TypeError);
