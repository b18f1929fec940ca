// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { count, increment } from "../../fixtures/esm/counter.mjs";
import * as all from "../../fixtures/esm/counter.mjs";

assert.strictEqual(count, 0);
increment();
assert.strictEqual(count, 1);
assert.strictEqual(all.count, 1);
assert.deepStrictEqual([{ count }, [count], `${count}`, (() => count)()], [{ count: 1 }, [1], "1", 1]);
assert.throws(() => { count = 5; }, { name: "TypeError", message: "Assignment to constant variable." });
assert.throws(() => { count++; }, TypeError);
assert.throws(() => { [count] = [1]; }, TypeError);
assert.throws(() => { ({ count } = { count: 1 }); }, TypeError);
assert.throws(() => { for (count of [1]); }, TypeError);
assert.strictEqual(count, 1);
