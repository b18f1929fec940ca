// SPDX-License-Identifier: Apache-2.0
// modes: both
// process has the methods of an EventEmitter.
var assert = require('assert');
var calls = [];
function first(x) { calls.push('first ' + x); }

assert.strictEqual(process.on('mine', first), process);
process.once('mine', function(x) { calls.push('once ' + x); });
process.addListener('mine', function(x) { calls.push('added ' + x); });
assert.strictEqual(process.emit('mine', 1), true);
process.removeListener('mine', first);
process.emit('mine', 2);
process.removeAllListeners('mine');
assert.strictEqual(process.emit('mine', 3), false);
assert.deepEqual(calls, ['first 1', 'once 1', 'added 1', 'added 2']);
