// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { createRequire } from "node:module";

const from = (id) => import("data:text/javascript,").then(() => fixture(id));
const url = new URL("../../fixtures/esm/x.mjs", import.meta.url).href;
const require = createRequire(url);
const { ask } = await import(new URL("../../fixtures/esm/asks.mjs", import.meta.url));
const fixture = (id) => ask(id).then((ns) => ns.default);

assert.strictEqual(await from("conditional"), "iotjs");
assert.strictEqual(require("conditional").default, "iotjs");
assert.strictEqual(await fixture("conditional/node"), "node");
assert.strictEqual(await fixture("conditional/f/a"), "pattern");
assert.strictEqual((await fixture("legacy")).legacy, true);
assert.strictEqual((await fixture("legacy/extra.js")).extra, true);
assert.strictEqual(await fixture("typed"), true);
const self = await ask("./self/index.js");
assert.strictEqual(self.own, "internal");
assert.strictEqual(self.hidden, "internal");
assert.strictEqual(self.dep, "iotjs");
assert.strictEqual(typeof self.readFileSync, "function");
assert.strictEqual(require("./self/require.cjs"), "internal");
for (const [id, code] of [
  ["conditional/only-require", "ERR_PACKAGE_PATH_NOT_EXPORTED"],
  ["conditional/none", "ERR_PACKAGE_PATH_NOT_EXPORTED"],
  ["conditional/gone", "ERR_MODULE_NOT_FOUND"],
  ["legacy/extra", "ERR_MODULE_NOT_FOUND"],
  ["none", "ERR_MODULE_NOT_FOUND"],
  ["#none", "ERR_PACKAGE_IMPORT_NOT_DEFINED"],
  ["@none", "ERR_INVALID_MODULE_SPECIFIER"],
  ["./both", "ERR_MODULE_NOT_FOUND"],
  ["./self", "ERR_UNSUPPORTED_DIR_IMPORT"],
  ["./a%2fb.mjs", "ERR_INVALID_MODULE_SPECIFIER"],
  ["https://example.com/x.mjs", "ERR_UNSUPPORTED_ESM_URL_SCHEME"],
]) {
  await assert.rejects(ask(id), { code }, id);
}
