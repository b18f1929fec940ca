// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^file:///[^\n]*esm-rejects\.mjs:5\n.*\^\n\nRangeError: later\n    at file:///[^\n]*esm-rejects\.mjs:5
await null;
throw new RangeError("later");
