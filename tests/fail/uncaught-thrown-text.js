// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)uncaught-thrown-text\.js:5\nthrow 'é' \+ 'x';\n\^\néx\n
try { throw 'é' + 'y'; } catch { /* another one */ }
throw 'é' + 'x';
