// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.inherits chains prototypes and remembers the parent.

const assert = require('assert');
const { inherits } = require('util');

function Animal(name) { this.name = name; }
Animal.prototype.speak = function() { return `${this.name} speaks`; };
function Dog(name) { Animal.call(this, name); }
inherits(Dog, Animal);

const dog = new Dog('Rex');
assert.strictEqual(dog.speak(), 'Rex speaks');
assert.ok(dog instanceof Animal);
assert.strictEqual(dog.constructor, Dog);
assert.strictEqual(Dog.super_, Animal);
assert.ok(!Object.keys(Dog).includes('super_'));

assert.throws(() => inherits(null, Animal), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => inherits(Dog, undefined), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => inherits(Dog, () => {}), { code: 'ERR_INVALID_ARG_TYPE' });
