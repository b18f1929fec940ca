// SPDX-License-Identifier: Apache-2.0

// A WeakRef finds its target as long as something else holds it.
'use strict';
const assert = require('assert');

const target = { name: 'kept' };
const ref = new WeakRef(target);
assert.strictEqual(ref.deref(), target);
assert.strictEqual(Object.prototype.toString.call(ref), '[object WeakRef]');
assert.throws(() => WeakRef(target), TypeError);
assert.throws(() => new WeakRef(1), TypeError);
assert.throws(() => new WeakRef(Symbol.for('registered')), TypeError);
assert.throws(() => WeakRef.prototype.deref.call({}), TypeError);
setTimeout(() => assert.strictEqual(ref.deref().name, 'kept'), 1);
