// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { createRequire } from "node:module";
import common, { named, other, defined, "with space" as spaced } from "../../fixtures/esm/common.cjs";
import * as ns from "../../fixtures/esm/common.cjs";
import { a, b, named as through } from "../../fixtures/esm/whole.cjs";
import { named as reexported } from "../../fixtures/esm/reexport.cjs";

assert.deepStrictEqual([named, other, spaced, defined], [1, 2, 3, 4]);
assert.deepStrictEqual([a, b, through, reexported], [1, 2, 1, 1]);
assert.strictEqual(common.hidden, 5);
assert.deepStrictEqual(Object.keys(ns), ["default", "defined", "named", "other", "with space"]);
assert.strictEqual(ns.default, common);
assert.strictEqual(createRequire(import.meta.url)("../../fixtures/esm/common.cjs"), common);
await assert.rejects(import("data:text/javascript," + encodeURIComponent(
  `import { hidden, named as n } from "${import.meta.resolve("../../fixtures/esm/common.cjs")}"`)), {
  name: "SyntaxError",
  message: /^Named export .hidden. not found\. The requested module .* is a CommonJS module, [^]*const { hidden, named: n } = pkg;\n$/,
});
