// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { count, Box, tag, receiver } from "../../fixtures/esm/counter.mjs";

const seen = [];
{ const count = "block"; seen.push(count); }
for (const count of ["of"]) seen.push(count);
for (let count = "for"; count; count = "") seen.push(count);
try { throw "catch"; } catch (count) { seen.push(count); }
((count) => seen.push(count))("parameter");
(({ a: { count } }) => seen.push(count))({ a: { count: "pattern" } });
(function count() { seen.push(typeof count); })();
(() => { seen.push(typeof count); var count = 1; })();
switch (1) { case 1: let count = "switch"; seen.push(count); }
(function () { seen.push(inner()); function inner() { return count; } })();
class Holder { count = count; static count() { return count; } ["k" + count]() { return count; } }
seen.push(new Holder().count, Holder.count(), new Holder().k0());
assert.deepStrictEqual(seen, ["block", "of", "for", "catch", "parameter", "pattern", "function", "undefined", "switch", 0, 0, 0, 0]);
assert.strictEqual(new Box(3).value, 3);
assert.strictEqual(tag`a${1}b`, "a|b1");
assert.strictEqual(receiver(), undefined);
assert.strictEqual(receiver?.(), undefined);
assert.strictEqual((0, receiver)(), undefined);
assert.strictEqual({ count: 7 }.count, 7);
label: for (;;) { break label; }
