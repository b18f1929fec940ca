// SPDX-License-Identifier: Apache-2.0

// What nothing holds is collected: a WeakRef to it becomes empty, and a
// FinalizationRegistry tells of it, but not of what was unregistered.
'use strict';
const assert = require('assert');

const told = [];
const registry = new FinalizationRegistry((held) => told.push(held));
const token = {};
let ref;

(function make() {
  ref = new WeakRef({});
  registry.register({}, 'first');
  registry.register({}, 'never', token);
})();
assert.strictEqual(registry.unregister(token), true);
assert.strictEqual(registry.unregister(token), false);

let garbage;
(function wait() {
  if (ref.deref() === undefined && told.length > 0) {
    assert.deepStrictEqual(told, ['first']);
    return;
  }
  garbage = new Uint8Array(4e6);
  setTimeout(wait, 1);
})();
process.on('exit', () => assert.ok(garbage.length > 0));
