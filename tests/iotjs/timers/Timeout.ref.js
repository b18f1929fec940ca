// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^fired\n$
// It takes unref back, and a cleared timer stays cleared.
var assert = require('assert');
var t = setTimeout(function() { console.log('fired'); }, 1);
assert.strictEqual(t.unref().ref(), t);
var cleared = setTimeout(function() { console.log('cleared'); }, 1);
cleared.ref();
clearTimeout(cleared);
