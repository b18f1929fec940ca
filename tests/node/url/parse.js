// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const u = new URL('HTTP://User:P%40ss@EXAMPLE.com:8080/a/../b c?q=1#f f');
assert.strictEqual(u.href, 'http://User:P%40ss@example.com:8080/b%20c?q=1#f%20f');
assert.strictEqual(u.origin, 'http://example.com:8080');
assert.strictEqual(u.protocol, 'http:');
assert.strictEqual(u.username, 'User');
assert.strictEqual(u.password, 'P%40ss');
assert.strictEqual(u.host, 'example.com:8080');
assert.strictEqual(u.hostname, 'example.com');
assert.strictEqual(u.port, '8080');
assert.strictEqual(u.pathname, '/b%20c');
assert.strictEqual(u.search, '?q=1');
assert.strictEqual(u.hash, '#f%20f');
assert.strictEqual(String(u), u.href);
assert.strictEqual(JSON.stringify({ u }), `{"u":"${u.href}"}`);
assert.strictEqual(Object.prototype.toString.call(u), '[object URL]');
for (const [input, href] of [
  ['http://0x7f.1/', 'http://127.0.0.1/'], ['http://[1:0::2]', 'http://[1::2]/'], ['file:///C|/x', 'file:///C:/x'],
  ['http://faß.de', 'http://xn--fa-hia.de/'], ['https://x:443/', 'https://x/'], ['mailto:a@b', 'mailto:a@b'],
  ['  http://x/\t\n', 'http://x/'], ['http:\\\\x\\y', 'http://x/y'], ['data:,a b', 'data:,a b'],
]) assert.strictEqual(new URL(input).href, href);
assert.strictEqual(new URL('../z?q', 'http://h/a/b/c').href, 'http://h/a/z?q');
assert.strictEqual(new URL('//o/x', 'https://h/').href, 'https://o/x');
assert.strictEqual(new URL('blob:https://a.b/c').origin, 'https://a.b');
assert.strictEqual(new URL('foo://x').origin, 'null');
