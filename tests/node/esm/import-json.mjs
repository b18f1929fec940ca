// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import data from "../../fixtures/esm/data.json" with { type: "json" };

assert.deepStrictEqual(data, { answer: 42 });
assert.deepStrictEqual(Object.keys(await import("../../fixtures/esm/data.json", { with: { type: "json" } })), ["default"]);
assert.deepStrictEqual((await import("data:application/json,[1]", { with: { type: "json" } })).default, [1]);
for (const [specifier, attributes, code] of [
  ["../../fixtures/esm/data.json", undefined, "ERR_IMPORT_ASSERTION_TYPE_MISSING"],
  ["../../fixtures/esm/data.json", { type: "css" }, "ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED"],
  ["../../fixtures/esm/both.mjs", { type: "json" }, "ERR_IMPORT_ASSERTION_TYPE_FAILED"],
  ["../../fixtures/esm/both.mjs", { other: "x" }, "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED"],
]) {
  await assert.rejects(import(specifier, { with: attributes }), { name: "TypeError", code });
}
