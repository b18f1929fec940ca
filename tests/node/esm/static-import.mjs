// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import Counter, { count, increment as add } from "../../fixtures/esm/counter.mjs";
import * as everything from "../../fixtures/esm/counter.mjs";
import { "any name" as any } from "../../fixtures/esm/arbitrary.mjs";
import {} from "../../fixtures/esm/both.mjs";

assert.strictEqual(Counter.name, "Counter");
assert.strictEqual(everything.default, Counter);
assert.strictEqual(everything.increment, add);
assert.strictEqual(count, 0);
assert.strictEqual(any, 1);
