// SPDX-License-Identifier: Apache-2.0
'use strict';
// Symbol.dispose and Symbol.asyncDispose are those of Symbol.for.
const assert = require('assert');

for (const name of ['dispose', 'asyncDispose']) {
  assert.strictEqual(Symbol[name], Symbol.for(`nodejs.${name}`));
  assert.strictEqual(Symbol.keyFor(Symbol[name]), `nodejs.${name}`);
  const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(Symbol, name);
  assert.deepStrictEqual([writable, enumerable, configurable], [false, false, false]);
}
