// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^\n/.*uncaught-object\.js:4\nthrow \{ a: 1, b: \[ 1, 2 \] \};\n\^\n\{ a: 1, b: \[ 1, 2 \] \}\n\niotjs \S+\n$
throw { a: 1, b: [ 1, 2 ] };
