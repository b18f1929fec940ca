// SPDX-License-Identifier: Apache-2.0
// A direct eval sees what its module imports, live and constant.
import assert, { deepStrictEqual as same } from "node:assert";
import * as path from "node:path";

let local = 1;
const shadow = (same) => eval("same");
same(eval("[typeof assert, typeof same, path.sep === '/' || path.sep, local, typeof missing]"),
  ["function", "function", path.sep === "/" || path.sep, 1, "undefined"]);
local = 2;
same(eval("local"), 2);
same(shadow(3), 3);
same((() => eval("() => path"))()(), path);
assert.throws(() => eval("path = 1"), TypeError);
assert.throws(() => { eval("var own = 1"); return own; }, ReferenceError);
await null;
same(eval("typeof same"), "function");
