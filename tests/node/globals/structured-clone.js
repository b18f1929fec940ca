// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const src = { list: [1, , 3], map: new Map([[{ k: 1 }, new Set([2])]]), date: new Date(5), re: /x/gi, big: 5n, none: undefined };
src.self = src;
const out = structuredClone(src);
assert.notStrictEqual(out, src);
assert.strictEqual(out.self, out);
delete src.self;
delete out.self;
assert.deepStrictEqual(out, src);
assert.strictEqual(1 in out.list, false);
const err = structuredClone(new RangeError('far', { cause: 'because' }));
assert.ok(err instanceof RangeError);
assert.deepStrictEqual([err.message, err.cause], ['far', 'because']);
const buffer = new ArrayBuffer(8);
const views = structuredClone({ a: new Uint8Array(buffer, 2, 3), b: new DataView(buffer) });
assert.strictEqual(views.a.buffer, views.b.buffer);
assert.deepStrictEqual([views.a.byteOffset, views.a.length], [2, 3]);
const moved = structuredClone(buffer, { transfer: [buffer] });
assert.deepStrictEqual([moved.byteLength, buffer.byteLength], [8, 0]);
class Point { constructor() { this.x = 1; } }
assert.strictEqual(Object.getPrototypeOf(structuredClone(new Point())), Object.prototype);
for (const bad of [() => 1, Symbol('x'), { f() {} }, Promise.resolve(), new WeakMap(), new Proxy({}, {})]) {
  assert.throws(() => structuredClone(bad), { name: 'DataCloneError', code: 25 });
}
assert.throws(() => structuredClone(Promise.resolve()), { message: '#<Promise> could not be cloned.' });
assert.throws(() => structuredClone(), { code: 'ERR_MISSING_ARGS' });
