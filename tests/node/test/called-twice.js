// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)ok 1 - twice\n.*ok 2 - next\n.*# Error: Test "twice" at .*callback invoked multiple times.*# pass 2\n# fail 0\n
'use strict';
// A second call of done() is the fault of the test it was made for.
const test = require('node:test');
let again;
test('twice', (t, done) => { again = done; done(); });
test('next', (t, done) => {
  setImmediate(() => { setImmediate(done); again(); });
});
