// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
class Sub extends URL { get short() { return this.host + this.pathname; } }
const s = new Sub('/x', 'http://h');
assert.strictEqual(s.short, 'h/x');
assert.ok(s instanceof URL);
s.extra = 1;
assert.deepStrictEqual(Object.keys(s), ['extra']);
class Params extends URLSearchParams {}
assert.strictEqual(new Params('a=b').get('a'), 'b');
