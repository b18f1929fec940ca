// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";

const errors = [];
for (let i = 0; i < 2; i++) {
  await import("../../fixtures/esm/thrower.mjs").catch((error) => errors.push(error));
}
assert.strictEqual(errors.length, 2);
assert.strictEqual(errors[0], errors[1]);
assert.strictEqual(errors[0].message, "at once");
assert.strictEqual(globalThis.evaluations, 1);
