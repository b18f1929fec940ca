// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^/.*error-place\.ts:8\n  throw new TypeError\(`\$\{x\} is wrong`\);\n  \^\n\nTypeError: 5 is wrong\n    at fail \(/.*error-place\.ts:8:9\)\n    at Object.<anonymous> \(/.*error-place\.ts:11:1\)\n
// An uncaught error shows the line of the source and the places of its frames.
interface Removed { a: string;
  b: number }
function fail(x: number): never {
  throw new TypeError(`${x} is wrong`);
}

fail(5 as number);
