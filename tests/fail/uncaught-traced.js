// SPDX-License-Identifier: Apache-2.0
// flags: --trace-uncaught
// exit: 1
// stderr: \nThrown at:\n    at f \(.*uncaught-traced\.js:5:
function f() { throw 5; }
f();
