// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)recursion-in-script\.js:4\n.*RangeError: Maximum call stack size exceeded\n    at f 
function f() { return f() + 1; }
f();
