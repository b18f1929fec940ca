// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^/.*uncaught-error\.js:7\n  throw Object\.assign\(.*\n +\^\n\nTypeError: boom\n    at f \(/.*uncaught-error\.js:7:23\)\n    at Object.<anonymous> \(/.*uncaught-error\.js:9:\d+\) \{\n  code: 'E_CODE',\n  \[cause\]: Error: why\n.*\n\}\n\niotjs \S+\n$
// stdout: ^exit 1\n$
process.on('exit', (code) => console.log('exit', code));
function f() {
  throw Object.assign(new TypeError('boom', { cause: new Error('why') }), { code: 'E_CODE' });
}
f();
