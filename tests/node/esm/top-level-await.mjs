// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";

globalThis.trace = [];
await import("data:text/javascript," + encodeURIComponent(["awaits", "waits-too", "plain"].map(
  (name) => `import "${import.meta.resolve(`../../fixtures/esm/${name}.mjs`)}";`).join("") + `trace.push("main")`));
assert.deepStrictEqual(trace, ["awaits begins", "waits-too begins", "plain", "awaits ends", "waits-too ends", "main"]);
assert.strictEqual((await import("../../fixtures/esm/awaits.mjs")).value, "awaited");
const list = [await 1, ...await Promise.all([2, 3])];
for (let i = await 4; i < 6; i++) list.push(i);
try { await Promise.reject(new Error("caught")); } catch (error) { list.push(error.message); }
class Late extends (await Promise.resolve(Array)) {}
for await (const x of [Promise.resolve(6)]) list.push(x);
const inner = async () => await 7;
list.push(await inner(), new Late() instanceof Array, `${await 8}`);
assert.deepStrictEqual(list, [1, 2, 3, 4, 5, "caught", 6, 7, true, "8"]);
