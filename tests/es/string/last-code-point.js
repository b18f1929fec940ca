// SPDX-License-Identifier: Apache-2.0

// The escape of the last code point is a character like others, in files, eval, templates, names of properties.
'use strict';
const assert = require('assert');

assert.strictEqual('a\u{20BB7}b\u{10FFFF}c', 'a\ud842\udfb7b\udbff\udfffc');
assert.strictEqual(`\u{10FFFF}`, '\udbff\udfff');
assert.deepStrictEqual(Object.keys({ '\u{10FFFF}': 1 }), ['\udbff\udfff']);
assert.strictEqual((0, eval)("'\\u{10FFFF}'"), '\udbff\udfff');
assert.strictEqual(new Function("return '\\u{0010FFFF}'")(), '\udbff\udfff');
assert.throws(() => new Function("'\\u{110000}'"), SyntaxError);
