// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";

assert.strictEqual(this, undefined);
assert.strictEqual((() => this)(), undefined);
assert.strictEqual(typeof arguments, "undefined");
assert.strictEqual(typeof require, "undefined");
assert.strictEqual(typeof module, "undefined");
assert.strictEqual(typeof __filename, "undefined");
assert.throws(() => { undeclared = 1; }, ReferenceError);
assert.throws(() => { Object.freeze([]).push(1); }, TypeError);
var variable = 1;
assert.strictEqual(globalThis.variable, undefined);
