// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

http.validateHeaderName('X-Some_thing!');
for (const name of ['', 'a b', 'a:', 'ä', 'a\r\nb', undefined, null, 5]) {
  assert.throws(() => http.validateHeaderName(name), {
    name: 'TypeError', code: 'ERR_INVALID_HTTP_TOKEN', message: `Header name must be a valid HTTP token ["${name}"]`,
  });
}
http.validateHeaderValue('a', 'b\t c\xff');
http.validateHeaderValue('a', 5);
assert.throws(() => http.validateHeaderValue('a'), {
  name: 'TypeError', code: 'ERR_HTTP_INVALID_HEADER_VALUE', message: 'Invalid value "undefined" for header "a"',
});
for (const value of ['a\nb', 'a\rb', '\0', '\x7f', 'Ā', 'x\r\nSet-Cookie: y']) {
  assert.throws(() => http.validateHeaderValue('a', value), {
    name: 'TypeError', code: 'ERR_INVALID_CHAR', message: 'Invalid character in header content ["a"]',
  });
}
