// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^/.*syntax-error\.js:5\nvar b = ;\n {8}\^\n\nSyntaxError: Unexpected token ';'\n
var a = 1;
var b = ;
