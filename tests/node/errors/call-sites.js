// SPDX-License-Identifier: Apache-2.0
'use strict';
// CallSite objects say who was called on what.
const assert = require('assert');

Error.prepareStackTrace = (err, sites) => sites;
class Foo {
  constructor() { this.sites = new Error('x').stack; }
  method() { return new Error('x').stack; }
}
const made = new Foo().sites[0];
assert.strictEqual(made.isConstructor(), true);
assert.strictEqual(made.getFunctionName(), 'Foo');
const called = new Foo().method()[0];
assert.strictEqual(called.isConstructor(), false);
assert.strictEqual(called.getTypeName(), 'Foo');
assert.strictEqual(called.getMethodName(), 'method');
assert.strictEqual(called.getFunctionName(), 'method');
assert.strictEqual(called.isToplevel(), false);
assert.strictEqual(called.getFileName(), __filename);
assert.strictEqual(called.getScriptNameOrSourceURL(), __filename);
assert.deepStrictEqual([called.getLineNumber(), called.getColumnNumber()], [9, 21]);
assert.deepStrictEqual([called.getThis(), called.getFunction()], [undefined, undefined]);
assert.strictEqual(`${called}`, `Foo.method (${__filename}:9:21)`);

const sloppy = new Function('return new Error("x").stack');
const self = {};
assert.strictEqual(sloppy.call(self)[0].getThis(), self);
assert.strictEqual(sloppy()[0].getFunction(), sloppy);
const top = (function plain() { return new Error('x').stack; })()[0];
assert.deepStrictEqual([top.isToplevel(), top.getTypeName(), top.getMethodName()], [true, null, null]);
const native = [0].map(() => new Error('x').stack)[0][1];
assert.deepStrictEqual([native.getFunctionName(), native.getTypeName(), native.getFileName(), native.isNative()], ['map', 'Array', null, false]);
