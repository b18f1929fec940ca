// SPDX-License-Identifier: Apache-2.0
// modes: both
// The methods of the parent are there, instanceof holds, and constructor is not listed.
var assert = require('assert');
var util = require('util');

function Parent() { this.made = 'by Parent'; }
Parent.prototype.hello = function() { return 'hello ' + this.made; };
function Child() { Parent.call(this); }
assert.strictEqual(util.inherits(Child, Parent), undefined);
Child.prototype.own = function() { return 'own'; };

var child = new Child();
assert.ok(child instanceof Child && child instanceof Parent);
assert.strictEqual(child.hello() + ' ' + child.own(), 'hello by Parent own');
assert.strictEqual(child.constructor, Child);
assert.strictEqual(Object.keys(Child.prototype).join(), 'own');
