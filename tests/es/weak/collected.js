// SPDX-License-Identifier: Apache-2.0

// What nothing holds is collected: a FinalizationRegistry tells of it, but not of
// what was unregistered, and a WeakRef to it is empty. The collector of Node.js does
// not run that soon.
'use strict';
const assert = require('assert');

const told = [];
const registry = new FinalizationRegistry((held) => told.push(held));
const token = {};
const refs = [];

for (let i = 0; i < 50; i++) {
  const target = {};
  refs.push(new WeakRef(target));
  registry.register(target, i);
  registry.register({}, 'never', token);
}
assert.strictEqual(registry.unregister(token), true);
assert.strictEqual(registry.unregister(token), false);

let garbage = 0;
(function wait() {
  if (told.length === 0) {
    garbage += new Uint8Array(4e6).length;
    setTimeout(wait, 1);
    return;
  }
  assert.ok(!told.includes('never'));
  assert.strictEqual(refs[told[0]].deref(), undefined);
})();
