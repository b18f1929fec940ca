// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// What an option may not be is thrown, before anything is connected to.
const base = { host: '127.0.0.1', port: 1 };
const bad = [
  ['localAddress', 'nope', 'ERR_INVALID_IP_ADDRESS'], ['localAddress', 1, 'ERR_INVALID_IP_ADDRESS'],
  ['localPort', 'x', 'ERR_INVALID_ARG_TYPE'],
  ['lookup', 'x', 'ERR_INVALID_ARG_TYPE'], ['lookup', 1, 'ERR_INVALID_ARG_TYPE'],
  ['signal', 'x', 'ERR_INVALID_ARG_TYPE'], ['signal', {}, 'ERR_INVALID_ARG_TYPE'],
  ['insecureHTTPParser', 'x', 'ERR_INVALID_ARG_TYPE'], ['insecureHTTPParser', null, 'ERR_INVALID_ARG_TYPE'],
  ['timeout', 'x', 'ERR_INVALID_ARG_TYPE'], ['timeout', null, 'ERR_INVALID_ARG_TYPE'],
  ['timeout', -1, 'ERR_OUT_OF_RANGE'], ['timeout', NaN, 'ERR_OUT_OF_RANGE'], ['timeout', Infinity, 'ERR_OUT_OF_RANGE'],
  ['auth', 1, 'ERR_INVALID_ARG_TYPE'], ['auth', {}, 'ERR_INVALID_ARG_TYPE'],
  ['maxHeaderSize', 'x', 'ERR_INVALID_ARG_TYPE'], ['maxHeaderSize', -1, 'ERR_OUT_OF_RANGE'],
  ['maxHeaderSize', 1.5, 'ERR_OUT_OF_RANGE'], ['maxHeaderSize', NaN, 'ERR_OUT_OF_RANGE'],
  ['joinDuplicateHeaders', 1, 'ERR_INVALID_ARG_TYPE'],
  ['port', 65536, 'ERR_SOCKET_BAD_PORT'], ['port', 'x', 'ERR_SOCKET_BAD_PORT'],
  ['host', {}, 'ERR_INVALID_ARG_TYPE'], ['hostname', 1, 'ERR_INVALID_ARG_TYPE'],
  ['method', 'a b', 'ERR_INVALID_HTTP_TOKEN'], ['method', {}, 'ERR_INVALID_ARG_TYPE'],
  ['path', '/a\r\nb: c', 'ERR_UNESCAPED_CHARACTERS'], ['path', '/\u0100', 'ERR_UNESCAPED_CHARACTERS'],
  ['protocol', 'ftp:', 'ERR_INVALID_PROTOCOL'], ['agent', true, 'ERR_INVALID_ARG_TYPE'],
  ['headers', ['a'], 'ERR_INVALID_ARG_VALUE'], ['headers', [['a']], 'ERR_HTTP_INVALID_HEADER_VALUE'],
];
for (const [name, value, code] of bad) {
  assert.throws(() => http.request({ ...base, ...(name === 'lookup' && { host: 'localhost' }), [name]: value }).on('error', () => {}), { code }, `${name}: ${String(value)}`);
}
for (const [name, value, code] of [
  ['scheduling', 'x', 'ERR_INVALID_ARG_VALUE'], ['scheduling', 1, 'ERR_INVALID_ARG_VALUE'],
  ['maxTotalSockets', 'x', 'ERR_INVALID_ARG_TYPE'], ['maxTotalSockets', null, 'ERR_INVALID_ARG_TYPE'],
  ['maxTotalSockets', 0, 'ERR_OUT_OF_RANGE'], ['maxTotalSockets', NaN, 'ERR_OUT_OF_RANGE'],
]) {
  assert.throws(() => new http.Agent({ [name]: value }), { code }, `${name}: ${String(value)}`);
}

// What falls back to the default.
assert.strictEqual(new http.Agent({ maxFreeSockets: 0 }).maxFreeSockets, 256);
assert.strictEqual(new http.Agent({ maxSockets: 0 }).maxSockets, Infinity);
