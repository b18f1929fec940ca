// SPDX-License-Identifier: Apache-2.0
// A console shows the streams that it writes to, without listing them.

'use strict';

const assert = require('assert');
const { Console } = require('console');
const { Writable } = require('stream');

assert.strictEqual(console._stdout, process.stdout);
assert.strictEqual(console._stderr, process.stderr);
const out = new Writable();
const own = new Console(out);
assert.strictEqual(own._stdout, out);
assert.strictEqual(own._stderr, out);
assert.ok(!Object.keys(own).includes('_stdout') && !Object.keys(console).includes('_stdout'));
