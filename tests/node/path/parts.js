// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { posix } = require('path');

assert.strictEqual(posix.basename('/a/b.txt'), 'b.txt');
assert.strictEqual(posix.basename('/a/b.txt//', '.txt'), 'b');
assert.strictEqual(posix.basename('.txt', '.txt'), '');
assert.strictEqual(posix.basename('/a/.txt', '.txt'), '.txt');
assert.strictEqual(posix.dirname('/a/b/'), '/a');
assert.strictEqual(posix.dirname('/a'), '/');
assert.strictEqual(posix.dirname('//a'), '//');
assert.strictEqual(posix.dirname('a'), '.');
assert.strictEqual(posix.extname('a.tar.gz'), '.gz');
assert.strictEqual(posix.extname('.profile'), '');
assert.strictEqual(posix.extname('a.'), '.');
assert.strictEqual(posix.extname('a.b/c'), '');

assert.deepStrictEqual(posix.parse('/home/u/x.log'), { root: '/', dir: '/home/u', base: 'x.log', ext: '.log', name: 'x' });
assert.deepStrictEqual(posix.parse('x'), { root: '', dir: '', base: 'x', ext: '', name: 'x' });
assert.deepStrictEqual(posix.parse('/'), { root: '/', dir: '/', base: '', ext: '', name: '' });

assert.strictEqual(posix.format({ dir: '/a', base: 'b.c', name: 'ignored' }), '/a/b.c');
assert.strictEqual(posix.format({ root: '/', name: 'b', ext: 'c' }), '/b.c');
assert.strictEqual(posix.format({}), '');
for (const path of ['/a/b.c', 'x/y', '/x']) assert.strictEqual(posix.format(posix.parse(path)), path);
