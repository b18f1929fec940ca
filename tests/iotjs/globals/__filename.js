// SPDX-License-Identifier: Apache-2.0
// modes: both
// IoT.js has neither of the two; Node.js's are there in both modes.
var assert = require('assert');
assert.ok(/\/tests\/iotjs\/globals\/__filename\.js$/.test(__filename), __filename);
assert.strictEqual(__filename, __dirname + '/__filename.js');
