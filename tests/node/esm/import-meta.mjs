// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

const { meta } = { meta: import.meta };
assert.strictEqual(Object.getPrototypeOf(meta), null);
assert.deepStrictEqual(Object.keys(meta), ["dirname", "filename", "resolve", "url"]);
assert.strictEqual(meta, import.meta);
assert.strictEqual(meta.filename, fileURLToPath(meta.url));
assert.strictEqual(meta.dirname, path.dirname(meta.filename));
assert.strictEqual(path.basename(meta.filename), "import-meta.mjs");
assert.strictEqual(meta.resolve("./none.mjs"), pathToFileURL(path.join(meta.dirname, "none.mjs")).href);
assert.strictEqual(meta.resolve("fs"), "node:fs");
assert.strictEqual(meta.resolve("node:fs"), "node:fs");
assert.strictEqual(meta.resolve("./a b#c.mjs").endsWith("/a%20b#c.mjs"), true);
assert.throws(() => meta.resolve("no-such-package"), { code: "ERR_MODULE_NOT_FOUND", message: /^Cannot find package .no-such-package. imported from / });
const { url } = await import("data:text/javascript,export const { url } = import.meta; export const own = Object.keys(import.meta).join()");
assert.match(url, /^data:/);
