// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { win32 } = require('path');

assert.strictEqual(win32.join('C:\\a', '..', 'b'), 'C:\\b');
assert.strictEqual(win32.join('//server', 'share', 'x'), '\\\\server\\share\\x');
assert.strictEqual(win32.join('/', '/a'), '\\a');
assert.strictEqual(win32.normalize('C:/a/./b/../c/'), 'C:\\a\\c\\');
assert.strictEqual(win32.normalize('\\\\server\\share'), '\\\\server\\share\\');
assert.strictEqual(win32.normalize('C:..\\a'), 'C:..\\a');
assert.strictEqual(win32.resolve('C:\\a', 'D:\\b', '..\\c'), 'D:\\c');
assert.strictEqual(win32.resolve('C:\\a', '\\b'), 'C:\\b');
assert.strictEqual(win32.relative('C:\\X\\y', 'c:\\x\\z'), '..\\z');
assert.strictEqual(win32.relative('C:\\a', 'D:\\a'), 'D:\\a');
assert.strictEqual(win32.isAbsolute('C:a'), false);
assert.strictEqual(win32.isAbsolute('C:/a'), true);
assert.strictEqual(win32.basename('C:file.txt', '.txt'), 'file');
assert.strictEqual(win32.dirname('\\\\server\\share\\x'), '\\\\server\\share\\');
assert.deepStrictEqual(win32.parse('C:\\dir\\f.x'), { root: 'C:\\', dir: 'C:\\dir', base: 'f.x', ext: '.x', name: 'f' });
assert.strictEqual(win32.toNamespacedPath('C:\\a'), '\\\\?\\C:\\a');
assert.strictEqual(win32.toNamespacedPath('\\\\server\\share\\a'), '\\\\?\\UNC\\server\\share\\a');
assert.strictEqual(win32.sep + win32.delimiter, '\\;');

// What normalizing leaves must not turn into a drive or a device.
assert.strictEqual(win32.normalize('a\\..\\C:x'), '.\\C:x');
assert.strictEqual(win32.normalize('CON:..\\a'), '.\\CON:..\\a');
