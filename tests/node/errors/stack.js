// SPDX-License-Identifier: Apache-2.0
'use strict'; const first = new Error('first'); // its column is that of the file
const assert = require('assert');

assert.match(first.stack, /^Error: first\n    at .*stack\.js:2:29\)?(\n|$)/);
const frames = (err) => err.stack.split('\n').slice(1).map((line) => line.trim());

function inner() { return new TypeError('deep'); }
function outer() { return inner(); }
const err = outer();
assert.strictEqual(err.stack.split('\n')[0], 'TypeError: deep');
assert.match(frames(err)[0], /^at inner \(.*stack\.js:8:27\)$/);
assert.match(frames(err)[1], /^at outer \(.*stack\.js:9:/);
assert.strictEqual(frames(err).some((f) => /native|iotjs:|\t/.test(f)), false);

const { value, ...flags } = Object.getOwnPropertyDescriptor(err, 'stack');
assert.strictEqual(value, err.stack);
assert.deepStrictEqual(flags, { writable: true, enumerable: false, configurable: true });

// Errors of the engine itself have the same form.
try { null.x; } catch (e) { assert.match(e.stack, /^TypeError: .*\n    at .*stack\.js:21:/); }
try { undefinedName; } catch (e) { assert.match(e.stack, /^ReferenceError: .*\n    at .*stack\.js:22:/); }

// Called as a function, and in a subclass, the constructor does not show.
assert.match(frames(Error('x'))[0], /stack\.js:25:/);
class Mine extends Error { constructor(m) { super(m); this.mine = true; } }
const mine = (() => new Mine('sub'))();
assert(mine instanceof Mine && mine instanceof Error && mine.mine);
assert.match(frames(mine)[0], /stack\.js:27:/);
assert.strictEqual(String(mine), 'Error: sub');

const cause = new Error('why');
assert.strictEqual(new Error('x', { cause }).cause, cause);
assert.strictEqual(Object.getPrototypeOf(TypeError), Error);
assert.strictEqual(new RangeError('x').constructor, RangeError);
assert.strictEqual(Object.prototype.toString.call(mine), '[object Error]');
assert.match(String(Error), /\[native code\]/);

const wide = 'é😀'; const behind = new Error('wide');
assert.match(frames(behind)[0], /stack\.js:39:36\)?$/);
