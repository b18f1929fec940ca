// SPDX-License-Identifier: Apache-2.0

// URL and URLSearchParams are classes: they are not called, they are extended, and their prototypes stay.

const assert = require('assert');
const util = require('util');

for (const Class of [URL, URLSearchParams]) {
  assert.throws(() => Class('http://a/'), { name: 'TypeError', message: `Class constructor ${Class.name} cannot be invoked without 'new'` });
  assert.throws(() => Class.call(Object.create(Class.prototype), 'http://a/'), TypeError);
  assert.ok(util.inspect(Class).startsWith(`[class ${Class.name}]`));
  const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(Class, 'prototype');
  assert.deepStrictEqual([writable, enumerable, configurable], [false, false, false]);
  assert.strictEqual(Class.prototype.constructor, Class);
  assert.ok(!Object.keys(Class.prototype).includes('constructor'));
}
assert.deepStrictEqual([URL.length, URLSearchParams.length], [1, 0]);

assert.throws(() => new URL(), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => new URL(undefined), { code: 'ERR_INVALID_URL', input: 'undefined' });
assert.throws(() => new URL('x', undefined), { code: 'ERR_INVALID_URL', input: 'x' });

class Own extends URL {
  constructor(path) {
    super(path, 'http://host/');
    this.own = true;
  }
  get twice() { return this.pathname + this.pathname; }
}
const own = new Own('/a');
assert.ok(own instanceof Own && own instanceof URL && own.own);
assert.strictEqual(own.twice, '/a/a');

class Query extends URLSearchParams {}
assert.strictEqual(String(new Query({ a: 1 })), 'a=1');

function Target() {}
const made = Reflect.construct(URL, ['http://x/'], Target);
assert.ok(made instanceof Target && !(made instanceof URL));
assert.strictEqual(Object.getOwnPropertyDescriptor(URL.prototype, 'href').get.call(made), 'http://x/');
Target.prototype = null;
assert.strictEqual(Object.getPrototypeOf(Reflect.construct(URL, ['http://x/'], Target)), Object.prototype);
