// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^/.*syntax-error\.ts:6\nlet b: string = ;\n {16}\^\n\nSyntaxError: Unexpected token ';'\n
// A mistake is shown where it is in the source.
const a: number = 1;
let b: string = ;
