// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { posix } = require('path');

assert.strictEqual(posix.join('/srv', '', 'log/../data', './x.csv'), '/srv/data/x.csv');
assert.strictEqual(posix.join('', ''), '.');
assert.strictEqual(posix.normalize('a//b/./../c/'), 'a/c/');
assert.strictEqual(posix.normalize('../../a/..'), '../..');
assert.strictEqual(posix.normalize('/../..'), '/');
assert.strictEqual(posix.normalize('./'), './');
assert.strictEqual(posix.resolve('/a', 'b', '../c'), '/a/c');
assert.strictEqual(posix.resolve('/a', '/b/'), '/b');
assert.strictEqual(posix.resolve('x'), posix.join(process.cwd(), 'x'));
assert.strictEqual(posix.resolve(), process.cwd());
assert.strictEqual(posix.relative('/a/b/c', '/a/d'), '../../d');
assert.strictEqual(posix.relative('/a/bc', '/a/b'), '../b');
assert.strictEqual(posix.relative('/a', '/a/'), '');
assert.strictEqual(posix.isAbsolute('/a'), true);
assert.strictEqual(posix.isAbsolute('a/'), false);
assert.strictEqual(posix.isAbsolute(''), false);
assert.strictEqual(posix.toNamespacedPath('/a'), '/a');
assert.strictEqual(posix.sep + posix.delimiter, '/:');
