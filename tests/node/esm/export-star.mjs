// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import * as stars from "../../fixtures/esm/stars.mjs";

assert.deepStrictEqual(Object.keys(stars), ["first", "increment", "one", "own", "second"]);
assert.strictEqual(stars.own, "own");
assert.strictEqual(stars.one.both, 1);
assert.strictEqual("both" in stars, false);
assert.strictEqual(stars.default, undefined);
await assert.rejects(import("data:text/javascript," + encodeURIComponent(
  `import { both } from "${import.meta.resolve("../../fixtures/esm/stars.mjs")}"`)), {
  name: "SyntaxError",
  message: /contains conflicting star exports for name .both./,
});
