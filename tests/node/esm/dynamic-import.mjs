// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import * as ns from "../../fixtures/esm/both.mjs";

const order = [];
const promise = import("../../fixtures/esm/both.mjs");
assert.ok(promise instanceof Promise);
Promise.resolve().then(() => order.push("job"));
process.nextTick(() => order.push("tick"));
assert.strictEqual(await promise, ns);
assert.strictEqual(order[0], "job");
assert.strictEqual(await import(`../../fixtures/esm/${"both"}.mjs`), ns);
assert.strictEqual(await import({ toString: () => "../../fixtures/esm/both.mjs" }), ns);
assert.strictEqual(await import(new URL("../../fixtures/esm/both.mjs", import.meta.url)), ns);
assert.notStrictEqual(await import("../../fixtures/esm/both.mjs?again"), ns);
assert.strictEqual((await import("data:text/javascript,export default 1 + 1")).default, 2);
assert.strictEqual((await import("data:text/javascript;base64,ZXhwb3J0IGRlZmF1bHQgMw==")).default, 3);
assert.strictEqual(await import("../../fixtures/esm/thenable.mjs"), "adopted");
assert.strictEqual((await eval(`import("../../fixtures/esm/both.mjs")`)).named, "named");
assert.strictEqual({ import(x) { return x; } }.import(4), 4);
assert.strictEqual((() => import("x")).toString(), `() => import("x")`);
await assert.rejects(import(Symbol()), TypeError);
await assert.rejects(import({ toString() { throw new RangeError("mine"); } }), RangeError);
await assert.rejects(import("x", 1), TypeError);
