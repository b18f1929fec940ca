// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { seen } from "../../fixtures/esm/cycle-a.mjs";
import { early } from "../../fixtures/esm/cycle-b.mjs";
import { self as own, hoisted as again } from "./cycle.mjs";

assert.deepStrictEqual(seen, ["b", "a"]);
assert.strictEqual(early, "ReferenceError: Cannot access 'later' before initialization");
assert.throws(() => own, { name: "ReferenceError", message: "Cannot access 'own' before initialization" });
export const self = 1;
assert.strictEqual(own, 1);
assert.strictEqual(again(), "hoisted");
export function hoisted() { return "hoisted"; }
