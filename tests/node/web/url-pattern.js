// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// Node.js has it since version 23.
if (typeof URLPattern === 'undefined') return;

const groups = (pattern, input, part) => new URLPattern(pattern).exec(input)?.[part].groups;
const plain = (v) => ({ ...v });

// Patterns, what they match, and the groups.
for (const [pattern, input, part, want] of [
  [{ pathname: '/users/:id' }, 'https://example.com/users/12', 'pathname', { id: '12' }],
  [{ pathname: '/users/:id' }, 'https://example.com/users/', 'pathname', undefined],
  [{ pathname: '/files/:path+' }, 'https://example.com/files/a/b', 'pathname', { path: 'a/b' }],
  [{ pathname: '/files/:path*' }, 'https://example.com/files', 'pathname', { path: undefined }],
  [{ pathname: '/:year(\\d{4})-:month' }, 'https://example.com/2026-11', 'pathname', { year: '2026', month: '11' }],
  [{ hostname: '*.example.com' }, 'https://api.example.com/', 'hostname', { 0: 'api' }],
  [{ search: 'q=*' }, 'https://example.com/?q=x&y', 'search', { 0: 'x&y' }],
  ['https://example.com:8080/{a/}?b', 'https://example.com:8080/b', 'port', {}],
  ['data\\:text/*', 'data:text/plain', 'pathname', { 0: 'plain' }],
]) {
  const got = groups(pattern, input, part);
  assert.deepStrictEqual(got && plain(got), want, JSON.stringify(pattern));
}

// Parts that are not given match anything; before the first of a string, what
// is missing is empty.
const pattern = new URLPattern('/b/:c', 'https://example.com/a/?q');
assert.deepStrictEqual(
  ['protocol', 'username', 'hostname', 'port', 'pathname', 'search', 'hash'].map((name) => pattern[name]),
  ['https', '*', 'example.com', '', '/b/:c', '*', '*']);
assert.strictEqual(pattern.hasRegExpGroups, false);
assert.strictEqual(new URLPattern({ pathname: '/(\\d+)' }).hasRegExpGroups, true);
assert.strictEqual(new URLPattern({ pathname: '/A' }, { ignoreCase: true }).test('https://x/a'), true);
assert.strictEqual(new URLPattern({ pathname: '/A' }).test('https://x/a'), false);
assert.deepStrictEqual(pattern.exec('c', 'https://example.com/b/').inputs, ['c', 'https://example.com/b/']);
assert.strictEqual(pattern.exec('no url'), null);
assert.strictEqual(pattern.test({ protocol: 'https', hostname: 'example.com', pathname: '/b/x' }), true);

for (const args of [['/relative'], [{}, 'https://x'], ['https://x/(('], [{ pathname: '/:a/:a' }], [{ port: 'x' }],
  [{ baseURL: 'x' }], [{ hostname: 'a b' }]]) {
  assert.throws(() => new URLPattern(...args), TypeError, JSON.stringify(args));
}
