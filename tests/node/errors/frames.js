// SPDX-License-Identifier: Apache-2.0
'use strict';
// The names of frames: receivers, methods, constructors, natives.
const assert = require('assert');

const top = (err, n = 0) => err.stack.split('\n')[n + 1].trim().replace(/ \((?!eval).*/, '').replace(/^at .*:\d+$/, 'at file');
const make = () => new Error('x');

class Foo {
  constructor() { this.made = make(); }
  method() { return make(); }
  static st() { return make(); }
  get got() { return make(); }
  ['comp' + 'uted']() { return make(); }
}
const foo = new Foo();
assert.strictEqual(top(foo.made, 0), 'at make');
assert.strictEqual(top(foo.made, 1), 'at new Foo');
assert.strictEqual(top(foo.method(), 1), 'at Foo.method');
assert.strictEqual(top(Foo.st(), 1), 'at Foo.st');
assert.strictEqual(top(foo.got, 1), 'at get got [as got]');
assert.strictEqual(top(foo.computed(), 1), 'at Foo.computed');

const object = { m() { return make(); }, q: function named() { return make(); }, [Symbol('sy')]() { return make(); } };
assert.strictEqual(top(object.m(), 1), 'at Object.m');
assert.strictEqual(top(object.q(), 1), 'at Object.named [as q]');
assert.strictEqual(top(object[Object.getOwnPropertySymbols(object)[0]](), 1), 'at [sy]');

function Old() { this.made = make(); }
Old.prototype.run = function() { return make(); };
assert.strictEqual(top(new Old().made, 1), 'at new Old');
assert.strictEqual(top(new Old().run(), 1), 'at Old.run');
function plain() { return make(); }
assert.strictEqual(top(plain(), 1), 'at plain');
assert.strictEqual(top(plain.call(foo), 1), 'at Foo.plain');
assert.strictEqual(top(plain.bind({})(), 1), 'at Object.plain');
assert.strictEqual(top(plain.call(null), 1), 'at plain');

assert.strictEqual(top([0].map(function cb() { return make(); })[0], 2), 'at Array.map');
assert.match([0].map(make)[0].stack, /\n {4}at Array\.map \(<anonymous>\)\n/);
assert.match(JSON.stringify({ toJSON() { return make().stack; } }), /at JSON\.stringify \(<anonymous>\)/);
assert.match(make().stack, /\n {4}at Object\.<anonymous> \(.*frames\.js:42:\d+\)/);
assert.strictEqual(top((() => make())(), 1), 'at file');
class Fields { made = make(); static made = make(); }
assert.strictEqual(top(new Fields().made, 1), 'at <instance_members_initializer>');
assert.strictEqual(top(Fields.made, 1), 'at <static_initializer>');
