// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

for (const [text, value] of [
  ['-0', -0], ['0', 0], ['-7', -7], ['1e3', 1000], ['1E+400', Infinity], ['-1e400', -Infinity], ['1e-400', 0],
  ['9007199254740993', 9007199254740992], ['123456789012345678901234567890', 123456789012345680000000000000],
  ['0.1', 0.1], [' \t\r\n[ 1 , 2 ] ', [1, 2]], ['{ "a" : { } , "b" : [ ] }', { a: {}, b: [] }],
  ['"\\u00e9\\n\\t\\/\\\\\\"\\b\\f\\r"', 'é\n\t/\\"\b\f\r'], ['"\\uD83D\\uDE00"', '😀'], ['"\u2028"', '\u2028'],
  ['"\\ud83d"', '\ud83d'], ['"\ud83d\\ude00"', '😀'], ['"\\ude00\ud83d"', '\ude00\ud83d'], ['"\ufffd"', '\ufffd'],
  ['null', null], ['[true,false]', [true, false]],
]) assert.deepStrictEqual(JSON.parse(text), value, text);

const own = (text, reviver) => Reflect.ownKeys(JSON.parse(text, reviver));
assert.deepStrictEqual(own('{"b":1,"2":1,"a":1,"1":1,"b":3}'), ['1', '2', 'b', 'a']);
assert.strictEqual(JSON.parse('{"a":1,"a":2}').a, 2);
assert.deepStrictEqual(own('{"\\ud800":1,"\udc00":2,"é":3,"":4}'), ['\ud800', '\udc00', 'é', '']);

// Names that the prototype knows are properties like others.
const odd = JSON.parse('{"__proto__":{"x":1},"constructor":2}');
assert.strictEqual(Object.getPrototypeOf(odd), Object.prototype);
assert.strictEqual(Object.getOwnPropertyDescriptor(odd, '__proto__').value.x, 1);
assert.strictEqual(odd.x, undefined);
Object.defineProperty(Object.prototype, 'trap', { set() { throw new Error('called'); }, configurable: true });
assert.strictEqual(JSON.parse('{"trap":1}').trap, 1);
delete Object.prototype.trap;

// What is parsed can be changed like what a literal makes.
const made = JSON.parse('{"a":1,"list":[1]}');
made.b = 2;
delete made.a;
made.list.push(2);
made.list.length = 5;
assert.strictEqual(JSON.stringify(made), '{"list":[1,2,null,null,null],"b":2}');
assert.strictEqual(JSON.stringify(Object.freeze(JSON.parse('{"a":1}'))), '{"a":1}');

assert.strictEqual(JSON.parse({ toString: () => '[3]' })[0], 3);
assert.strictEqual(JSON.parse.length, 2);
assert.strictEqual(JSON.parse.name, 'parse');
assert.throws(() => JSON.parse(Symbol('s')), TypeError);
