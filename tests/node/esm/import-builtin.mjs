// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import fs, { readFileSync } from "fs";
import * as path from "node:path";
import { syncBuiltinESMExports } from "module";
import process from "node:process";

assert.strictEqual(readFileSync, fs.readFileSync);
assert.strictEqual(path.join, path.default.join);
assert.strictEqual(process, globalThis.process);
assert.strictEqual(await import("node:fs"), await import("fs"));
const { readFileSync: before } = fs;
fs.readFileSync = "replaced";
assert.strictEqual(readFileSync, before);
syncBuiltinESMExports();
assert.strictEqual(readFileSync, "replaced");
fs.readFileSync = before;
syncBuiltinESMExports();
assert.strictEqual(readFileSync, before);
await assert.rejects(import("node:none"), { code: "ERR_UNKNOWN_BUILTIN_MODULE", message: "No such built-in module: node:none" });
