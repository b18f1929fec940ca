// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)uncaught-made-elsewhere\.js:9\nthrow make\(\); // here\n\^\n\nError: x\n    at make 

function make() {
  return new Error('x');
}

throw make(); // here
