// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: SyntaxError
var a = ;
