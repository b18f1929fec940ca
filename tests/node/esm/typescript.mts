// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import type { Stats } from "node:fs";
import { type PathLike, readFileSync } from "node:fs";
import { count } from "../../fixtures/esm/counter.mjs";

enum Level { Low = 1 }
const path: PathLike = import.meta.filename;
assert.ok((readFileSync(path, "utf8") satisfies string).includes("enum Level"));
assert.strictEqual(await Promise.resolve(Level.Low as number), 1);
assert.strictEqual(count, 0);
export type { Stats };
