// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');

// The normal and abnormal examples of RFC 3986, section 5.4, that the legacy resolver shares.
const base = 'http://a/b/c/d;p?q';
const examples = {
  g: 'http://a/b/c/g', './g': 'http://a/b/c/g', 'g/': 'http://a/b/c/g/', '/g': 'http://a/g', '//g': 'http://g/',
  '?y': 'http://a/b/c/d;p?y', 'g?y': 'http://a/b/c/g?y', '#s': 'http://a/b/c/d;p?q#s', '': 'http://a/b/c/d;p?q',
  '.': 'http://a/b/c/', '..': 'http://a/b/', '../../g': 'http://a/g', '../../../g': 'http://a/g', '/../g': 'http://a/g',
  './g/.': 'http://a/b/c/g/', 'g;x=1/../y': 'http://a/b/c/y', 'foo:h': 'foo:h', 'https://x/y': 'https://x/y',
};
for (const [link, result] of Object.entries(examples)) assert.strictEqual(url.resolve(base, link), result, link);

assert.strictEqual(url.resolve('/one/two', 'three'), '/one/three');
assert.strictEqual(url.resolve('one/two', '../../three'), '../three');
assert.strictEqual(url.resolve('http://u:p@h/x', 'y'), 'http://u:p@h/y');
assert.strictEqual(url.resolve('http://u:p@h/x', '//other/y'), 'http://other/y');
assert.strictEqual(url.resolve('mailto:a@b.c', 'd@e.f'), 'mailto:d@e.f');
assert.strictEqual(url.resolve('http://h/', 'javascript:1'), 'javascript:1');

const result = url.resolveObject('http://h/a?b', 'c#d');
assert.ok(result instanceof url.Url);
assert.strictEqual(result.pathname, '/c');
assert.strictEqual(result.search, null);
assert.strictEqual(url.resolveObject('', 'x'), 'x');
assert.strictEqual(url.parse('http://h/a/b').resolve('../c'), 'http://h/c');
