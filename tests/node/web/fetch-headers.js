// SPDX-License-Identifier: Apache-2.0
'use strict';
// Headers: names in any case, joined values, sorted iteration, Set-Cookie apart.
const assert = require('assert');

const headers = new Headers([['b', '1'], ['A', ' 2\t'], ['Set-Cookie', 'x=1'], ['set-cookie', 'y=2'], ['a', '3']]);
assert.deepStrictEqual([...headers], [['a', '2, 3'], ['b', '1'], ['set-cookie', 'x=1'], ['set-cookie', 'y=2']]);
assert.strictEqual(headers.get('A'), '2, 3');
assert.strictEqual(headers.get('none'), null);
assert.strictEqual(headers.get('set-cookie'), 'x=1, y=2');
assert.deepStrictEqual(headers.getSetCookie(), ['x=1', 'y=2']);
assert.deepStrictEqual(new Headers().getSetCookie(), []);

headers.set('SET-COOKIE', 'z=3');
assert.deepStrictEqual(headers.getSetCookie(), ['z=3']);
headers.delete('set-cookie');
assert.strictEqual(headers.has('set-cookie'), false);
assert.deepStrictEqual(headers.getSetCookie(), []);
headers.append('b', '2');
assert.deepStrictEqual([...headers.keys()], ['a', 'b']);
assert.deepStrictEqual([...headers.values()], ['2, 3', '1, 2']);

const seen = [];
headers.forEach(function(value, name, object) { seen.push(name, value, object === headers, this.x); }, { x: 5 });
assert.deepStrictEqual(seen, ['a', '2, 3', true, 5, 'b', '1, 2', true, 5]);

// Iteration sees what is changed meanwhile.
const live = new Headers({ a: '1', b: '2', c: '3' });
const found = [];
for (const [name] of live) {
  found.push(name);
  live.delete(name);
}
assert.deepStrictEqual(found, ['a', 'c']);

// What it is made of.
assert.deepStrictEqual([...new Headers({ x: 1, __proto__: { y: 2 } })], [['x', '1']]);
assert.deepStrictEqual([...new Headers(new Map([['m', 'n']]))], [['m', 'n']]);
assert.deepStrictEqual([...new Headers(headers)], [...headers]);
assert.deepStrictEqual([...new Headers(undefined)], []);

const bad = (fn, message) => assert.throws(fn, { name: 'TypeError', message });
bad(() => new Headers(null), /could not be converted/);
bad(() => new Headers('ab'), /could not be converted/);
bad(() => new Headers([['a']]), 'Headers constructor: expected name/value pair to be length 2, found 1.');
bad(() => new Headers({ 'a b': 'c' }), 'Headers.append: "a b" is an invalid header name.');
bad(() => headers.append('a', 'b\nc'), 'Headers.append: "b\nc" is an invalid header value.');
bad(() => headers.set('a', 'b\0'), /invalid header value/);
bad(() => headers.get(''), 'Headers.get: "" is an invalid header name.');
bad(() => headers.get('\u0100'),
  'Cannot convert argument to a ByteString because the character at index 0 has a value of 256 which is greater than 255.');
bad(() => headers.get(), 'Headers.get: 1 argument required, but 0 found.');
bad(() => headers.set('a'), 'Headers.set: 2 arguments required, but only 1 found.');
bad(() => headers.forEach({}), "Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
assert.throws(() => Headers.prototype.get.call({}, 'a'), { code: 'ERR_INVALID_THIS', message: 'Illegal invocation' });

// The shape of the class.
assert.strictEqual(Headers.length, 0);
assert.strictEqual(Headers.prototype[Symbol.iterator], Headers.prototype.entries);
assert.strictEqual(Object.prototype.toString.call(headers), '[object Headers]');
assert.strictEqual(Object.prototype.toString.call(headers.keys()), '[object Headers Iterator]');
assert.strictEqual(Object.getOwnPropertyDescriptor(Headers.prototype, 'append').enumerable, true);
assert.strictEqual(require('util').inspect(new Headers({ B: '1', a: '2' })), "Headers { B: '1', a: '2' }");
