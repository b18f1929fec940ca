// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";

const load = (source) => import("data:text/javascript," + encodeURIComponent(source)).then((ns) => ns.default);
for (const [source, name] of [
  ["export default function () {}", "default"], ["export default function f() {}", "f"],
  ["export default class {}", "default"], ["export default class K {}", "K"],
  ["export default class { static name = 1 }", 1],
  ["export default () => {}", "default"], ["export default async () => {}", "default"],
  ["export default (function () {})", "default"], ["export default (class {})", "default"],
  ["export default async function () {}", "default"], ["export default function* () {}", "default"],
  ["const f = () => {}; export { f as default }", "f"],
  ["export default function /* of */ () {}", "default"],
]) {
  assert.strictEqual((await load(source)).name, name, source);
}
assert.strictEqual(await load("export default 1 + 1"), 2);
assert.strictEqual((await load("export default function () { return 1 }")).toString(), "function () { return 1 }");
assert.strictEqual((await load("export default class { a = 1 }")).toString(), "class { a = 1 }");
assert.strictEqual(await load("export default function () { return 3 }\n(4)").then((f) => f()), 3);
assert.strictEqual(await load("var f = 5; export default f; f = 6"), 5);
assert.strictEqual((await load("export default f; function f() {} f.x = 7")).x, 7);
