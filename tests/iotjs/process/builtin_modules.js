// SPDX-License-Identifier: Apache-2.0
// modes: both
// Every name in it can be required, and it names the modules that scripts ask for.
var assert = require('assert');

['assert', 'buffer', 'console', 'events', 'fs', 'http', 'module', 'net', 'process', 'stream', 'timers', 'util'].forEach(function(name) {
  assert.strictEqual(process.builtin_modules[name], true, name);
});
Object.keys(process.builtin_modules).forEach(function(name) {
  assert.strictEqual(process.builtin_modules[name], true);
  assert.notStrictEqual(require(name), undefined, name);
});
