// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";

const load = (source) => import("data:text/javascript," + encodeURIComponent(source));
for (const [source, message] of [
  ["let a = ;", "Unexpected token ';'"],
  ["export { a }", "Export 'a' is not defined in module"],
  ["let a; export { a }; export { a }", "Duplicate export of 'a'"],
  ["let a; let a", "Identifier 'a' has already been declared"],
  ["function a() {} function a() {}", "Identifier 'a' has already been declared"],
  ["import { x } from 'node:fs'; let x", "Identifier 'x' has already been declared"],
  ["return 1", "Illegal return statement"],
  ["new.target", "new.target expression is not allowed here"],
  ["import.other", "Unexpected identifier 'other'"],
  ["import.meta = 1", "Invalid left-hand side in assignment"],
  ["import()", "import() requires a specifier"],
  ["new import(1)", "Cannot use new with import"],
  ["with (a) {}", undefined],
  ["<!-- a", "HTML comments are not allowed in modules"],
  ["if (1) import 'node:fs'", "Unexpected string"],
  ["{ import 'node:fs' }", "Unexpected string"],
]) {
  const check = { name: "SyntaxError" };
  if (message) check.message = message;
  await assert.rejects(load(source), check, source);
}
