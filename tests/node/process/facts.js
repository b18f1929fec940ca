// SPDX-License-Identifier: Apache-2.0
// args: one --two
'use strict';
const assert = require('assert');
const path = require('path');
const EventEmitter = require('events');

assert.strictEqual(require('process'), process);
assert.strictEqual(require('node:process'), process);
assert(process instanceof EventEmitter);
assert.strictEqual(Object.prototype.toString.call(process), '[object process]');
assert.strictEqual(process.constructor.name, 'process');

assert.strictEqual(process.argv[0], process.execPath);
assert.strictEqual(process.argv[1], __filename);
assert.deepStrictEqual(process.argv.slice(2), ['one', '--two']);
assert(path.isAbsolute(process.execPath));
assert.deepStrictEqual(process.execArgv, []);

assert.match(process.version, /^v20\.\d+\.\d+$/);
assert.strictEqual(process.versions.node, process.version.slice(1));
assert.strictEqual(process.release.name, 'node');
assert.strictEqual(typeof process.config, 'object');

assert(process.pid > 0 && process.ppid >= 0 && process.pid !== process.ppid);
assert.strictEqual(process.getBuiltinModule('node:path'), path);
assert.strictEqual(process.getBuiltinModule('nosuch'), undefined);
assert.throws(() => process.binding('nosuch'), { message: 'No such module: nosuch' });
