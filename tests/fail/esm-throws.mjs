// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^file:///[^\n]*main-throws\.mjs:3\nundefined\.y;\n          ?\^\n\nTypeError: Cannot read properties of undefined \(reading .y.\)\n    at file:///[^\n]*main-throws\.mjs:3:\d+\n
import "../fixtures/esm/main-throws.mjs";
