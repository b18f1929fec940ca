// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var fs = require('fs');
var path = require('os').tmpdir() + '/iotjs-cwd-' + process.pid;

fs.mkdirSync(path);
process.chdir(path);
fs.rmdirSync(path);
var message;
try { process.cwd(); } catch (e) { message = e.message; }
assert.strictEqual(message, 'cwd error');
