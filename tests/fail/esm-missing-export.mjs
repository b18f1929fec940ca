// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^file:///[^\n]*esm-missing-export\.mjs:4\nimport { nothing } from .*\n         \^\n\nSyntaxError: The requested module .\.\./fixtures/esm/both\.mjs. does not provide an export named .nothing.\n
import { nothing } from "../fixtures/esm/both.mjs";
