// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert";
import { inspect } from "node:util";

function fails() { throw new Error("here"); }
let stack;
try { fails(); } catch (error) { ({ stack } = error); }
const lines = stack.split("\n").slice(1).map((line) => line.trim());
assert.strictEqual(lines[0], `at fails (${import.meta.url}:5:26)`);
assert.strictEqual(lines[1], `at ${import.meta.url}:7:7`);
try { null.x; } catch (error) { assert.match(error.stack, /stack\.mjs:11:12\)?$/m); }
await null;
try { fails(); } catch (error) { assert.doesNotMatch(error.stack, /next|__iotjs/); }
assert.match(inspect(fails), /Function: fails/);
