// SPDX-License-Identifier: Apache-2.0
'use strict';
// A limit of ours: Node.js has another error for an impossible list of keys.
const assert = require('assert');
const proxy = new Proxy({}, { ownKeys() { return { length: 2 ** 40 }; } });
const bad = { name: 'TypeError', message: 'undefined is not a valid property name' };

assert.throws(() => Reflect.ownKeys(proxy), bad);
assert.throws(() => Object.keys(proxy), bad);
assert.throws(() => Object.entries(proxy), bad);
assert.throws(() => Object.assign({}, proxy), bad);
assert.throws(() => Object.getOwnPropertyNames(new Proxy({}, { ownKeys() { return [,]; } })), bad);
assert.deepStrictEqual(Reflect.ownKeys(new Proxy({}, { ownKeys() { return ['a']; } })), ['a']);
assert.throws(() => Object.keys(new Proxy({}, { ownKeys() { throw new SyntaxError('own'); } })), { name: 'SyntaxError', message: 'own' });
assert.throws(() => ({ ...proxy }), bad);
assert.throws(() => { const { ...rest } = proxy; return rest; }, bad);
assert.throws(() => { for (const key in proxy) assert.fail(key); }, bad);
assert.deepStrictEqual({ ...new Proxy({ a: 1 }, { ownKeys() { return ['a']; } }) }, { a: 1 });
assert.throws(() => ({ ...new Proxy({}, { ownKeys() { throw new SyntaxError('own'); } }) }), { name: 'SyntaxError', message: 'own' });
