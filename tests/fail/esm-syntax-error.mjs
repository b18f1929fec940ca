// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^file:///[^\n]*esm-syntax-error\.mjs:5\nexport const b = = 2;\n                 \^\n\nSyntaxError: Unexpected token .=.\n
export const a = 1;
export const b = = 2;
