// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

function message(f) { try { f(); } catch (e) { return e.name + ': ' + e.message; } }
assert.strictEqual(message(function() { process.chdir('/no such directory'); }), 'Error: chdir error');
assert.strictEqual(message(function() { process.chdir(5); }), 'Error: Internal error');
